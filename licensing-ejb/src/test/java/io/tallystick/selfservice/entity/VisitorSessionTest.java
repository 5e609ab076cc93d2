package io.tallystick.selfservice.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitorSessionTest {

    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");

    private final VisitorSession session = new VisitorSession(1, "ada@example.com", "hash", NOW);

    @Test
    @DisplayName("V4 a session ends after 30 minutes without a visit")
    void aSessionEndsWithoutAVisit() {
        assertThat(session.isOpen(NOW.plusMinutes(30).minusNanos(1))).isTrue();
        assertThat(session.isOpen(NOW.plusMinutes(30))).isFalse();
    }

    @Test
    @DisplayName("a visit is written down once a minute")
    void aVisitIsWrittenDownOnceAMinute() {
        assertThat(session.isStale(NOW.plusSeconds(60))).isFalse();
        assertThat(session.isStale(NOW.plusSeconds(61))).isTrue();
    }
}
