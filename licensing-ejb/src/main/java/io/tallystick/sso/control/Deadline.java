package io.tallystick.sso.control;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The end of a sign-on's patience, however many calls it takes: a provider that drips must not keep a thread. Elapsed time, not the wall clock's. */
record Deadline(long end) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** What is left, at the most this long; 0 when nothing is. */
    long millisUpTo(Duration longest) {
        return Math.max(0, Math.min(longest.toMillis(), TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
    }
}
