package io.tallystick.console.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.console.boundary.Role;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsoleUserTest {

    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");

    private final ConsoleUser user = new ConsoleUser(1, "ada@example.com", "Ada", Role.OWNER, "hash", NOW);

    @Test
    @DisplayName("R3 nine wrong passwords lock nobody, the tenth locks for 15 minutes")
    void tenWrongPasswordsLock() {
        fails(9);
        assertThat(user.isHeard(NOW)).isTrue();

        fails(1);

        assertThat(user.isHeard(NOW)).isFalse();
        assertThat(user.isHeard(NOW.plusMinutes(15).minusNanos(1))).isFalse();
        assertThat(user.isHeard(NOW.plusMinutes(15))).isTrue();
    }

    @Test
    @DisplayName("R3 a right password begins the count anew, and so does another password")
    void aRightPasswordBeginsAnew() {
        fails(9);
        user.signedIn(NOW);
        fails(9);
        assertThat(user.isHeard(NOW)).isTrue();

        fails(1);
        user.takePassword("other");

        assertThat(user.isHeard(NOW)).isTrue();
    }

    @Test
    @DisplayName("R3 guesses while the user is locked make the lock no longer")
    void guessesWhileLockedChangeNothing() {
        fails(10);
        fails(100);

        assertThat(user.isHeard(NOW.plusMinutes(15))).isTrue();
    }

    @Test
    @DisplayName("R7 a disabled user is not heard")
    void aDisabledUserIsNotHeard() {
        user.enable(false);

        assertThat(user.isHeard(NOW)).isFalse();
        assertThat(user.isOwnerWhoMaySignIn()).isFalse();
    }

    private void fails(int times) {
        IntStream.range(0, times).forEach(each -> user.failed(NOW));
    }
}
