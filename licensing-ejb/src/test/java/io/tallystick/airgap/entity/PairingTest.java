package io.tallystick.airgap.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tallystick.fixture.Moments;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final OffsetDateTime NOW = Moments.at("2026-01-01T00:00:00Z");

    private final Pairing pairing = new Pairing(1, 40, "bb6634e9ac", "sealed", NOW);

    @Test
    @DisplayName("G5 a pairing is confirmed once, to one device and one of its numbers")
    void aPairingIsConfirmedOnce() {
        assertThat(pairing.wasConfirmedTo("device-1", "a1b2c3")).isFalse();

        pairing.confirm("device-1", "a1b2c3", "C", NOW);

        assertThat(pairing.wasConfirmedTo("device-1", "a1b2c3")).isTrue();
        assertThat(pairing.wasConfirmedTo("device-2", "a1b2c3")).isFalse();
        assertThat(pairing.wasConfirmedTo("device-1", "000000")).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> pairing.confirm("device-2", "a1b2c3", "C", NOW));
    }

    @Test
    @DisplayName("G5 an unused pairing ends after 30 days, a confirmed one never")
    void anUnusedPairingEnds() {
        assertThat(pairing.hasEnded(NOW.plusDays(29))).isFalse();
        assertThat(pairing.hasEnded(NOW.plusDays(30))).isTrue();

        pairing.confirm("device-1", "a1b2c3", "C", NOW);

        assertThat(pairing.hasEnded(NOW.plusYears(30))).isFalse();
    }

    @Test
    @DisplayName("G6 a pairing is returned once, by one code, after it was confirmed")
    void aPairingIsReturnedOnce() {
        assertThatIllegalStateException().isThrownBy(() -> pairing.giveBack("0101", NOW));
        pairing.confirm("device-1", "a1b2c3", "C", NOW);

        pairing.giveBack("0101", NOW);

        assertThat(pairing.wasReturnedBy("0101")).isTrue();
        assertThat(pairing.wasReturnedBy("0100")).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> pairing.giveBack("0100", NOW));
    }
}
