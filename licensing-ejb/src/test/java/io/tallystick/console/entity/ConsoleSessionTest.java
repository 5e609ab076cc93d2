package io.tallystick.console.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.console.boundary.Role;
import io.tallystick.fixture.Stored;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsoleSessionTest {

    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");

    private final ConsoleUser user = Stored.withId(7, new ConsoleUser(1, "ada@example.com", "Ada", Role.OWNER, "hash", NOW));

    @Test
    @DisplayName("R4 a session ends after 30 minutes without a visit")
    void aSessionEndsWithoutAVisit() {
        ConsoleSession session = aSession();

        assertThat(session.isOpen(NOW.plusMinutes(30).minusNanos(1))).isTrue();
        assertThat(session.isOpen(NOW.plusMinutes(30))).isFalse();
    }

    @Test
    @DisplayName("a visit is written down once a minute")
    void aVisitIsWrittenDownOnceAMinute() {
        assertThat(aSession().isStale(NOW.plusSeconds(60))).isFalse();
        assertThat(aSession().isStale(NOW.plusSeconds(61))).isTrue();
    }

    private ConsoleSession aSession() {
        return new ConsoleSession(user, "hash", "127.0.0.1", "x".repeat(1000), NOW);
    }
}
