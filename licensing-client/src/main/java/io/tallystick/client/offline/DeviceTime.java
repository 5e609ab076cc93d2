package io.tallystick.client.offline;

import io.tallystick.client.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What time it is on a device whose clock its user can set. */
final class DeviceTime {

    /**
     * So far a clock may show less than the latest time seen before it counts as set back: room for a clock that is
     * corrected, or that is a little slower than the server's. Licenses gain nothing by it, since what has ended at
     * the latest time seen stays ended.
     */
    static final Duration ALLOWANCE = Duration.ofHours(1);

    private DeviceTime() {
    }

    /** The later of the clock and the latest time seen, unless the clock was set back (F10). */
    static Instant present(Instant clock, Instant latestSeen) {
        if (clock.isBefore(latestSeen.minus(ALLOWANCE))) {
            throw Refusal.CLOCK_MOVED_BACK.because("The clock of this device shows %s, but it has already been %s. "
                    + "Set the clock right; if it ran ahead before, make a new request and load the answer.",
                    clock, latestSeen);
        }
        return clock.isAfter(latestSeen) ? clock : latestSeen;
    }

    /**
     * The latest time seen, once a file is loaded. Usually the later of both; but an answer dated before its own
     * request was written proves that the clock ran ahead then. All that is true since is the time passed.
     */
    static Instant seenWith(LicenseFile file, DeviceState state) {
        return state.requests().stream()
                .filter(request -> request.requestId().equals(file.requestId()))
                .filter(request -> file.date().isBefore(request.seen()))
                .map(request -> file.date().plus(Duration.between(request.seen(), state.latestSeen())))
                .findFirst()
                .orElseGet(() -> file.date().isAfter(state.latestSeen()) ? file.date() : state.latestSeen());
    }

    /** The same for a code that tells its day alone: it ended before the asking only if the whole day did. */
    static Instant seenWithDay(LicenseFile code, DeviceState state) {
        Instant asked = state.pairing().seen();
        if (code.date().plus(1, ChronoUnit.DAYS).isBefore(asked)) {
            return code.date().plus(Duration.between(asked, state.latestSeen()));
        }
        return code.date().isAfter(state.latestSeen()) ? code.date() : state.latestSeen();
    }
}
