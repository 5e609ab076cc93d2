package io.tallystick.airgap.control;

import java.util.HexFormat;

/** Bits as a text of zeros and ones, and as bytes. */
final class BitText {

    private BitText() {
    }

    /** The bits of these bytes. */
    static String of(byte[] bytes) {
        StringBuilder bits = new StringBuilder();
        for (byte each : bytes) {
            String digits = Integer.toBinaryString(each & 0xFF);
            bits.append("0".repeat(Byte.SIZE - digits.length())).append(digits);
        }
        return bits.toString();
    }

    /** The bytes of these bits, the last one filled up with zeros. */
    static byte[] bytes(String bits) {
        byte[] bytes = new byte[(bits.length() + Byte.SIZE - 1) / Byte.SIZE];
        for (int bit = 0; bit < bits.length(); bit++) {
            if (bits.charAt(bit) == '1') {
                bytes[bit / Byte.SIZE] |= (byte) (0x80 >> bit % Byte.SIZE);
            }
        }
        return bytes;
    }

    /** Those bytes in hexadecimal, lower case. */
    static String hex(String bits) {
        return HexFormat.of().formatHex(bytes(bits));
    }
}
