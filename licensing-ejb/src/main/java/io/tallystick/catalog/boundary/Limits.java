package io.tallystick.catalog.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** Bounds of the numbers in terms, so that no sum of them leaves what JSON clients can read (2^53). */
final class Limits {

    private static final long MOST_UNITS = 1_000_000_000_000L;
    private static final int MOST_OTHER = 100_000_000;

    private Limits() {
    }

    static int count(String name, int value) {
        return (int) within(name, value, MOST_OTHER);
    }

    static long units(String name, long value) {
        return within(name, value, MOST_UNITS);
    }

    private static long within(String name, long value, long most) {
        if (value < 0 || value > most) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, name + " must be a number from 0 to " + most + ".");
        }
        return value;
    }
}
