package io.tallystick.license.control;

import static io.tallystick.fixture.ATerms.returnableUnits;
import static io.tallystick.fixture.ATerms.units;
import static io.tallystick.fixture.ATerms.unitsWithOverage;
import static io.tallystick.fixture.ATerms.unlimitedUnits;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.FEATURE_NOT_ENOUGH_CONSUMPTIONS;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_ENOUGH_CONSUMPTIONS;
import static io.tallystick.shared.ErrorCode.NEGATIVE_CONSUMPTIONS_NOT_ALLOWED;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.license.boundary.Usage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UsageRulesTest {

    @Test
    @DisplayName("L5 the last unit may be used, and not one more")
    void theLastUnitMayBeUsed() {
        allowed(units(100), 99, Usage.of(null, 1));
        refused(units(100), 99, Usage.of(null, 2));
        refused(units(100), 100, Usage.of(null, 1));
    }

    @Test
    @DisplayName("L5 units are refused when the total would pass maximum plus overages")
    void unitsArePermittedIntoTheOverage() {
        allowed(unitsWithOverage(100, 5), 100, Usage.of(null, 5));
        refused(unitsWithOverage(100, 5), 100, Usage.of(null, 6));
    }

    @Test
    @DisplayName("L5 the refusal is the one of the license or of the feature, as the caller asks")
    void theRefusalIsTheOneThatIsAskedFor() {
        assertRefused(FEATURE_NOT_ENOUGH_CONSUMPTIONS,
            () -> UsageRules.requireEnough(units(1), 1, Usage.of("export", 1), FEATURE_NOT_ENOUGH_CONSUMPTIONS));
    }

    @Test
    @DisplayName("no units need no allowance, even beyond the maximum")
    void noUnitsNeedNoAllowance() {
        allowed(units(100), 120, Usage.of(null, 0));
    }

    @Test
    @DisplayName("units may be given back also where the total stands beyond the maximum")
    void unitsMayBeGivenBackBeyondTheMaximum() {
        allowed(returnableUnits(100), 120, Usage.of(null, -5));
    }

    @Test
    @DisplayName("a caller may wish for less overage than the license allows, never for more")
    void aCallerMayOnlyWishForLess() {
        allowed(unitsWithOverage(100, 5), 100, wishing(3, true, 3L));
        refused(unitsWithOverage(100, 5), 100, wishing(4, true, 3L));
        refused(unitsWithOverage(100, 5), 100, wishing(6, true, 50L));
        refused(unitsWithOverage(100, 5), 100, wishing(1, false, null));
        refused(units(100), 100, wishing(1, true, 50L));
    }

    @Test
    @DisplayName("a caller's own limit also holds where the license has none; a wish of 0 is no wish")
    void aCallersLimitHoldsWhereTheLicenseHasNone() {
        refused(unitsWithOverage(100, 0), 100, wishing(4, null, 3L));
        allowed(unitsWithOverage(100, 0), 100, wishing(4_000, null, 0L));
        allowed(unlimitedUnits(), 1_000_000, wishing(1, false, 1L));
    }

    @Test
    @DisplayName("units are given back only where the license allows it")
    void unitsAreGivenBackOnlyWhereAllowed() {
        assertRefused(NEGATIVE_CONSUMPTIONS_NOT_ALLOWED, () -> UsageRules.requireSignAllowed(units(100), 50, -1));
        assertThatNoException().isThrownBy(() -> UsageRules.requireSignAllowed(returnableUnits(100), 50, -50));
        assertThatNoException().isThrownBy(() -> UsageRules.requireSignAllowed(units(100), 50, 1));
    }

    @Test
    @DisplayName("no more units are given back than were used, and the message says how many that is")
    void noMoreIsGivenBackThanWasUsed() {
        assertRefused(NEGATIVE_CONSUMPTIONS_NOT_ALLOWED, () -> UsageRules.requireSignAllowed(returnableUnits(100), 50, -51))
            .hasMessageContaining("50");
    }

    private static void allowed(ConsumptionTerms terms, long total, Usage usage) {
        assertThatNoException().isThrownBy(() -> UsageRules.requireEnough(terms, total, usage, LICENSE_NOT_ENOUGH_CONSUMPTIONS));
    }

    private static void refused(ConsumptionTerms terms, long total, Usage usage) {
        assertRefused(LICENSE_NOT_ENOUGH_CONSUMPTIONS,
            () -> UsageRules.requireEnough(terms, total, usage, LICENSE_NOT_ENOUGH_CONSUMPTIONS));
    }

    private static Usage wishing(long units, Boolean overagesAllowed, Long maxOverages) {
        return new Usage(null, units, overagesAllowed, maxOverages);
    }
}
