package io.tallystick.client.airgap;

/** Takes apart what {@link BitWriter} put together. Past the end there are only zeros, as codes are filled up with them. */
final class BitReader {

    private static final int LENGTH_OF_LENGTH = 6;

    private final String bits;
    private int position;

    BitReader(String bits) {
        this.bits = bits;
    }

    /** The next bits as a number. */
    long take(int width) {
        long value = 0;
        for (char bit : text(width).toCharArray()) {
            value = value << 1 | bit - '0';
        }
        return value;
    }

    /** A number of any size. */
    long number() {
        int length = (int) take(LENGTH_OF_LENGTH);
        return length == 0 ? 0 : 1L << (length - 1) | take(length - 1);
    }

    /** The next bits as they are. */
    String text(int width) {
        int end = Math.min(bits.length(), position + width);
        String known = position < end ? bits.substring(position, end) : "";
        position += width;
        return known + "0".repeat(width - known.length());
    }

    /** All that is left. */
    String rest() {
        return text(Math.max(0, bits.length() - position));
    }

    boolean restIsZero() {
        return rest().indexOf('1') < 0;
    }
}
