package io.tallystick.airgap.control;

/** Puts numbers side by side, most significant bit first. Bits are kept as text: a code has some hundred of them. */
final class BitWriter {

    private static final int LENGTH_OF_LENGTH = 6;

    private final StringBuilder bits = new StringBuilder();

    /** The lowest {@code width} bits of a number. */
    BitWriter put(long value, int width) {
        for (int bit = width - 1; bit >= 0; bit--) {
            bits.append((value >>> bit & 1) == 0 ? '0' : '1');
        }
        return this;
    }

    /** A number of any size from 0 on: how many bits it has in 6 bits, then those after the first. */
    BitWriter number(long value) {
        int length = Long.SIZE - Long.numberOfLeadingZeros(value);
        put(length, LENGTH_OF_LENGTH);
        return length > 1 ? put(value, length - 1) : this;
    }

    /** The first {@code width} bits of these bytes. */
    BitWriter bytes(byte[] bytes, int width) {
        bits.append(BitText.of(bytes), 0, width);
        return this;
    }

    /** Bits as they are. */
    BitWriter text(String more) {
        bits.append(more);
        return this;
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
