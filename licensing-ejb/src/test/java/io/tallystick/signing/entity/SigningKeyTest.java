package io.tallystick.signing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.fixture.Moments;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final OffsetDateTime THEN = Moments.at("2026-01-01T00:00:00Z");
    private static final OffsetDateTime NOW = Moments.at("2026-06-01T00:00:00Z");

    private final SigningKey key = new SigningKey(1, KeyAlgorithm.RS256, "key-1", "public", "sealed", THEN);

    @Test
    @DisplayName("S10 a key that is prepared is published and does not sign until it takes over")
    void aPreparedKeyIsPublished() {
        assertThat(key.isPublished()).isTrue();
        assertThat(key.isActive()).isFalse();
        assertThat(key.times().signsFrom()).isNull();

        assertThat(key.takeOver(NOW).isActive()).isTrue();
        assertThat(key.times().signsFrom()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("S8 a key that passed on stays published, also when it retires")
    void aFormerKeyStaysPublished() {
        key.takeOver(THEN).passOn(NOW);
        assertThat(key.isPublished()).isTrue();
        assertThat(key.times().signsUntil()).isEqualTo(NOW);

        key.retire(NOW);
        assertThat(key.isPublished()).isTrue();
        assertThat(key.standing()).isEqualTo("retired");
    }

    @Test
    @DisplayName("S9 a key that is revoked is published no more, whether it signed, retired or never did")
    void aRevokedKeyIsNotPublished() {
        key.revoke(NOW);

        assertThat(key.isPublished()).isFalse();
        assertThat(key.times().endedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> key.takeOver(NOW)).hasMessageContaining("revoked");
    }

    @Test
    @DisplayName("S9 the key that signs neither retires nor is revoked, and one that never signed does not retire")
    void theKeyThatSignsStays() {
        assertThatThrownBy(() -> key.retire(NOW)).isInstanceOf(IllegalStateException.class);
        key.takeOver(NOW);
        assertThatThrownBy(() -> key.retire(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.revoke(NOW)).isInstanceOf(IllegalStateException.class);
    }
}
