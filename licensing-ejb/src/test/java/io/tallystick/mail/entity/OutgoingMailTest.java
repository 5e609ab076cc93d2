package io.tallystick.mail.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.mail.boundary.MailOrder;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");

    private final OutgoingMail mail =
        new OutgoingMail(new MailOrder(1, "a@example.com", "Acme", null, "Hello", "text", NOW.plusMinutes(30)), "sealed", NOW);

    @Test
    @DisplayName("M2 a mail that is in hand is nobody else's for five minutes, and then anybody's")
    void aMailInHandIsNobodyElses() {
        assertThat(mail.isDue(NOW)).isTrue();

        mail.take(NOW);

        assertThat(mail.isDue(NOW.plusMinutes(5).minusNanos(1))).isFalse();
        assertThat(mail.isDue(NOW.plusMinutes(5))).isTrue();
    }

    @Test
    @DisplayName("M3 the pauses between attempts double, up to about ten minutes")
    void pausesDouble() {
        assertThat(pauses(9)).containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 640L, 640L, 640L);
    }

    @Test
    @DisplayName("M3 a mail is given up at the moment from which it is worth nothing")
    void aMailIsGivenUp() {
        assertThat(mail.isTooLate(NOW.plusMinutes(30).minusNanos(1))).isFalse();
        assertThat(mail.isTooLate(NOW.plusMinutes(30))).isTrue();
    }

    private Long[] pauses(int attempts) {
        Long[] seconds = new Long[attempts];
        for (int i = 0; i < attempts; i++) {
            mail.take(NOW);
            mail.pause(NOW);
            seconds[i] = Duration.between(NOW, mail.nextAttemptAt()).toSeconds();
        }
        return seconds;
    }
}
