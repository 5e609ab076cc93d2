package io.tallystick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    private final Clock clock = new ClockProducer().clock();

    @Test
    @DisplayName("the clock is UTC")
    void theClockIsUtc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    @DisplayName("the clock ticks in whole milliseconds, so that what was signed is what comes back from the database")
    void theClockTicksInMilliseconds() {
        assertThat(clock.instant().getNano() % 1_000_000).isZero();
    }
}
