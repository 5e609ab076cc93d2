package io.tallystick.client.offline;

import io.tallystick.client.Refusal;
import io.tallystick.client.signing.StrictBase64;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Base64 text as mail programs, editors and shells leave it: wrapped, with any line ends, surrounded by blanks, with
 * a byte order mark, saved as UTF-16. All of that is taken away; any other difference is refused.
 */
final class MailedText {

    /** Longest file that is read at all; the server's own limit for bodies. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BLANKS = "[\\s\\u00A0]+";

    private MailedText() {
    }

    /** The one line of base64 in the file. */
    static String line(byte[] file) {
        String text = new String(file, charset(file));
        return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).replaceAll(BLANKS, "");
    }

    /** The bytes that the file stands for, or this refusal. */
    static byte[] decode(byte[] file, Refusal unreadable) {
        if (file.length > MOST_BYTES) {
            throw unreadable.because("The file is larger than 1 MB; it is not one of ours.");
        }
        String line = line(file);
        if (line.isEmpty()) {
            throw unreadable.because("The file is empty.");
        }
        try {
            return StrictBase64.decode(line);
        } catch (IllegalArgumentException altered) {
            throw unreadable.because("The file is not base64 text: it was cut or altered on its way, "
                    + "or is another file. Get it again, as an attachment or on a stick.");
        }
    }

    private static Charset charset(byte[] file) {
        boolean marked = file.length > 1 && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
