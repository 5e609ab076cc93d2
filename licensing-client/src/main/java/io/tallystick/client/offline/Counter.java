package io.tallystick.client.offline;

import java.time.Instant;

/**
 * Units that this device has counted by itself. It lives from the load of a license file to its return.
 *
 * @param unreported  all of them since then; the return file reports this number
 * @param inPeriod    those of the latest period in which any were counted
 * @param periodStart when that period began; {@link Instant#EPOCH} where counts never start again
 */
record Counter(long unreported, long inPeriod, Instant periodStart) {

    static final Counter ZERO = new Counter(0, 0, Instant.EPOCH);

    /** Units counted since this instant, which is the start of a period. */
    long since(Instant start) {
        return periodStart.isBefore(start) ? 0 : inPeriod;
    }

    /** With more units in the period that began at this instant. */
    Counter plus(long units, Instant start) {
        return new Counter(Math.addExact(unreported, units), Math.addExact(since(start), units), start);
    }
}
