package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request as a proxy has read it, whole, so that it can be sent again.
 *
 * @param bytes with one connection of its own to the node
 */
record CarriedRequest(String method, byte[] bytes) {

    private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d+)\\s*$");
    private static final String END = "\r\n\r\n";

    static CarriedRequest read(InputStream visitor) throws IOException {
        var head = head(visitor);
        var length = LENGTH.matcher(head);
        var body = length.find() ? visitor.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
        var bytes = new ByteArrayOutputStream();
        bytes.write(head.replaceAll("(?im)^connection:.*\r\n", "").replace(END, "\r\nConnection: close" + END).getBytes(ISO_8859_1));
        bytes.write(body);
        return new CarriedRequest(head.substring(0, head.indexOf(' ')), bytes.toByteArray());
    }

    /** Whether a node that broke off may have done it already, and another one may do it all the same. */
    boolean isRepeatable() {
        return REPEATABLE.contains(method);
    }

    private static String head(InputStream visitor) throws IOException {
        var head = new StringBuilder();
        while (head.length() < END.length() || head.indexOf(END, head.length() - END.length()) < 0) {
            int next = visitor.read();
            if (next < 0) {
                throw new EOFException("The visitor hung up.");
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
