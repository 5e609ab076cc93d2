package io.tallystick.client.signing;

import java.util.Base64;

/**
 * Base64 that has exactly one spelling for the same bytes. The JDK's decoder forgives missing padding and bits that
 * belong to no byte, so an altered last character could pass unnoticed; here it does not.
 */
public final class StrictBase64 {

    private StrictBase64() {
    }

    /**
     * The bytes of a padded base64 text without any blanks.
     *
     * @throws IllegalArgumentException when the text is not the one spelling of some bytes
     */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("Not the canonical base64 of its bytes.");
        }
        return bytes;
    }

    /** Padded base64 on one line. */
    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
