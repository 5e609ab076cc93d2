package io.tallystick.it.container;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;

/** Stands in the place of the server's clock: it stands still until a test moves it. */
@Alternative
@Priority(1)
@Dependent
public class HandMovedClock extends Clock {

    private static volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

    /** Forwards, or backwards. */
    public static void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
