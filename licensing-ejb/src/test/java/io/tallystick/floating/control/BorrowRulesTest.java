package io.tallystick.floating.control;

import static io.tallystick.fixture.Moments.at;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.BORROW_UNTIL_NOT_VALID;
import static io.tallystick.shared.ErrorCode.FEATURE_NOT_FLOATING;
import static io.tallystick.shared.ErrorCode.FLOATING_NOT_AVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseFeatureView;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BorrowRulesTest {

    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");
    private static final int HOURS = 24;

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T12:00:00Z", "2026-03-01T11:59:59.999Z", "2026-03-02T12:00:00.001Z", "2020-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    @DisplayName("F6 a moment that is not after now, or later than allowed, is not valid")
    void aMomentOutsideIsNotValid(String wished) {
        assertRefused(BORROW_UNTIL_NOT_VALID, () -> end(null, at(wished))).hasMessageContaining("2026-03-02T12:00:00.000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T12:00:00.001Z", "2026-03-02T12:00:00Z", "2026-03-01T15:00:00+02:00"})
    @DisplayName("F6 moments from just after now to the last one allowed are valid, whatever their offset")
    void momentsInsideAreValid(String wished) {
        assertThat(end(null, at(wished))).isEqualTo(at(wished));
    }

    @Test
    @DisplayName("F6 nothing is lent beyond the end of the license or feature, by nobody's wish")
    void nothingIsLentBeyondTheEnd() {
        OffsetDateTime end = NOW.plusHours(3);

        assertThat(BorrowRules.end(ending(end), null, null, NOW)).isEqualTo(end);
        assertRefused(BORROW_UNTIL_NOT_VALID, () -> BorrowRules.end(ending(end), null, end.plusSeconds(1), NOW));
    }

    @Test
    @DisplayName("F6 where zero hours are allowed nothing can be lent")
    void zeroHoursAreNothing() {
        var none = new Entitlement(40, 40, null, new FloatingTerms(true, false, 1, 120, true, 0), null);

        assertRefused(BORROW_UNTIL_NOT_VALID, () -> BorrowRules.end(none, null, null, NOW));
    }

    @ParameterizedTest
    @CsvSource({"100000000, 9999-12-31T23:59:59.999Z", "1, 2026-03-01T13:00:00Z"})
    @DisplayName("F6 no sum of hours leaves the calendar")
    void noSumLeavesTheCalendar(int hours, String latest) {
        var entitlement = new Entitlement(40, 40, null, new FloatingTerms(false, true, 1, 120, true, hours), null);

        assertThat(BorrowRules.end(entitlement, null, null, NOW)).isEqualTo(at(latest));
    }

    @Test
    @DisplayName("F6 what is held already may be asked for again, also when it is later than allowed by now")
    void whatIsHeldMayBeAskedForAgain() {
        OffsetDateTime held = NOW.plusHours(HOURS + 5);

        assertThat(end(held, null)).isEqualTo(held);
        assertThat(end(held, held)).isEqualTo(held);
    }

    @Test
    @DisplayName("F1 what does not float has no slots; license and feature say so in their own words")
    void whatDoesNotFloatHasNoSlots() {
        var grant = new FeatureGrant(null, ConsumptionTerms.none(), FloatingTerms.none());
        var feature = new LicenseFeatureView(70, "reports", "Reports", FeatureType.ACTIVATION, "{}", grant, 0);

        assertRefused(FLOATING_NOT_AVAILABLE, () -> BorrowRules.requireFloating(new Entitlement(40, 40, null, FloatingTerms.none(), null)));
        assertRefused(FEATURE_NOT_FLOATING, () -> BorrowRules.requireFloating(new Entitlement(70, 40, feature, FloatingTerms.none(), null)));
    }

    private static OffsetDateTime end(OffsetDateTime held, OffsetDateTime wished) {
        return BorrowRules.end(ending(null), held, wished, NOW);
    }

    private static Entitlement ending(OffsetDateTime end) {
        return new Entitlement(40, 40, null, new FloatingTerms(true, false, 1, 120, true, HOURS), end);
    }
}
