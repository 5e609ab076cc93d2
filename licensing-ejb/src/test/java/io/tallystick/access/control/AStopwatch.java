package io.tallystick.access.control;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Time that stands still until it is moved. */
final class AStopwatch implements TimeMeter {

    private long nanos = 1;

    void move(Duration duration) {
        nanos += duration.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
