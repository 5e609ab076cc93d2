package io.tallystick.client.offline;

import io.tallystick.client.Quota;
import io.tallystick.client.Refusal;
import java.time.Instant;

/**
 * Decides whether units may be counted without asking the server: what the license file says was counted there, plus
 * what this device counted since, against what the file allows (§3.8, §5 "Consumption").
 *
 * @param quota     what the file says
 * @param counter   what this device counted
 * @param fileDate  when the server wrote the quota
 * @param now       the present, never earlier than any time seen before
 * @param notEnough the refusal when it is too much
 */
record Meter(Quota quota, Counter counter, Instant fileDate, Instant now, Refusal notEnough) {

    /** The server's count and the device's own, both in the current period. */
    long used() {
        Instant start = periodStart();
        return Math.addExact(fileDate.isBefore(start) ? 0 : quota.total(), ownUnits(start));
    }

    /** The counter with these units added, or a refusal. */
    Counter count(long units) {
        if (units < 0 && !quota.negative()) {
            throw Refusal.NEGATIVE_CONSUMPTIONS_NOT_ALLOWED.because("Units cannot be taken back here.");
        }
        if (units > 0 && !quota.isEndless() && isMoreThanLeft(units)) {
            throw notEnough.because("%d units were asked for, but %d of %d are used already.",
                    units, used(), quota.ceiling());
        }
        try {
            return counter.plus(units, periodStart());
        } catch (ArithmeticException beyondCounting) {
            throw notEnough.because("%d units are more than can be counted.", units);
        }
    }

    private boolean isMoreThanLeft(long units) {
        return units > quota.ceiling() - used();
    }

    /** Without periods every unit since the load matters, also those counted while there still were periods. */
    private long ownUnits(Instant start) {
        return quota.resets().isPresent() ? counter.since(start) : counter.unreported();
    }

    private Instant periodStart() {
        return quota.resets().map(period -> period.startOf(now)).orElse(Instant.EPOCH);
    }
}
