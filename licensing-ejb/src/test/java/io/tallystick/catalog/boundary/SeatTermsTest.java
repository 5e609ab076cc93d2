package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.ATerms.seats;
import static io.tallystick.fixture.ATerms.unlimitedSeats;
import static io.tallystick.fixture.ATerms.versions;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTermsTest {

    @Test
    @DisplayName("there is room beside fewer devices than seats")
    void thereIsRoomBesideFewerDevicesThanSeats() {
        assertThat(seats(2).roomBeside(1)).isTrue();
        assertThat(seats(2).roomBeside(2)).isFalse();
        assertThat(seats(0).roomBeside(0)).isFalse();
    }

    @Test
    @DisplayName("unlimited seats always have room")
    void unlimitedSeatsAlwaysHaveRoom() {
        assertThat(unlimitedSeats().roomBeside(Integer.MAX_VALUE)).isTrue();
    }

    @Test
    @DisplayName("a limit of transfers counts those made before; 0 is no limit")
    void aLimitOfTransfersCounts() {
        assertThat(seats(1, 2).transferAllowedAfter(1)).isTrue();
        assertThat(seats(1, 2).transferAllowedAfter(2)).isFalse();
        assertThat(seats(1, 0).transferAllowedAfter(Integer.MAX_VALUE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1.5, true", "2.0, true", "2, true", "1.4.9, false", "2.0.1, false", "2.0-beta, true"})
    @DisplayName("a range of versions includes both its ends")
    void aRangeIncludesBothEnds(String version, boolean covered) {
        assertThat(versions("1.5", "2.0").covers(version)).isEqualTo(covered);
    }

    @Test
    @DisplayName("a range may be open at either end, and a version that is not told lies in every range")
    void aRangeMayBeOpen() {
        assertThat(versions("1.5", null).covers("99")).isTrue();
        assertThat(versions("1.5", null).covers("1.4")).isFalse();
        assertThat(versions(null, "2.0").covers("0.1")).isTrue();
        assertThat(versions(null, "2.0").covers("2.1")).isFalse();
        assertThat(versions("1.5", "2.0").covers(null)).isTrue();
    }

    @Test
    @DisplayName("a version that cannot be read is refused only where there is a range")
    void anUnreadableVersionIsRefusedOnlyWhereThereIsARange() {
        assertThat(seats(1).covers("nightly")).isTrue();
        assertRefused(VALIDATION_ERROR, () -> versions(null, "2.0").covers("nightly"));
    }

    @Test
    @DisplayName("numbers below zero or beyond all reason, and bounds that are no versions, are refused")
    void nonsenseIsRefused() {
        assertRefused(VALIDATION_ERROR, () -> seats(-1)).hasMessageContaining("max_activations");
        assertRefused(VALIDATION_ERROR, () -> seats(100_000_001)).hasMessageContaining("max_activations");
        assertRefused(VALIDATION_ERROR, () -> seats(1, -1)).hasMessageContaining("max_transfers");
        assertRefused(VALIDATION_ERROR, () -> new SeatTerms(1, false, 0, false, true, -1, null, null)).hasMessageContaining("offline_lock_days");
        assertRefused(VALIDATION_ERROR, () -> versions("latest", null));
        assertRefused(VALIDATION_ERROR, () -> versions(null, "latest"));
    }
}
