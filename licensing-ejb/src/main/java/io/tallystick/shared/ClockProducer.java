package io.tallystick.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one place that reads the wall clock. Everything is UTC and in whole milliseconds, the precision of the wire and the database. */
@ApplicationScoped
public class ClockProducer {

    /** The clock that every boundary is handed; tests hand in another. */
    @Produces
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
