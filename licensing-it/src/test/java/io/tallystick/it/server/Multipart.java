package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A form with one file.
 *
 * @param contentType {@code multipart/form-data} with its boundary
 * @param body        the encoded form
 */
record Multipart(String contentType, byte[] body) {

    private static final String BOUNDARY = "tally-stick-boundary";

    static Multipart of(String part, String fileName, String content) {
        var text = String.join("\r\n",
                "--" + BOUNDARY,
                "Content-Disposition: form-data; name=\"" + part + "\"; filename=\"" + fileName + "\"",
                "Content-Type: text/plain",
                "",
                content,
                "--" + BOUNDARY + "--",
                "");
        return new Multipart("multipart/form-data; boundary=" + BOUNDARY, text.getBytes(UTF_8));
    }
}
