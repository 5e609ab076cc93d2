package io.tallystick.license.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.FeatureGrant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.parse("2027-01-01T00:00:00Z");

    @Test
    @DisplayName("L7 what a change changed is told by the names of the API, from what to what")
    void eachOfTheTermsThatDiffersIsTold() {
        Terms counted = new Terms(LicenseType.CONSUMPTION, SeatTerms.oneDevice(), TimeTerms.unlimited(), FloatingTerms.none(),
            new ConsumptionTerms(80, false, false, false, 0, true, ConsumptionPeriod.MONTHLY));
        assertThat(new Difference().terms(Terms.perpetual(), counted)).hasToString("license_type perpetual → consumption, "
            + "max_consumptions 0 → 80, reset_consumption false → true, consumption_period none → monthly");
    }

    @Test
    @DisplayName("L7 what differs in a feature is told with its code")
    void eachOfTheGrantsThatDiffersIsTold() {
        FeatureGrant before = new FeatureGrant(null, new ConsumptionTerms(50, false, false, false, 0, false, null), FloatingTerms.none());
        FeatureGrant after = new FeatureGrant(NEW_YEAR, new ConsumptionTerms(80, false, false, false, 0, false, null), FloatingTerms.none());
        assertThat(new Difference().grant("export", before, after))
            .hasToString("export.expiry_date none → 2027-01-01T00:00:00.000Z, export.max_consumptions 50 → 80");
    }

    @Test
    @DisplayName("L7 what is as it was is not told")
    void whatIsTheSameIsNotTold() {
        assertThat(new Difference().terms(Terms.perpetual(), Terms.perpetual()).value("enabled", true, true)).hasToString("");
        assertThat(new Difference().value("enabled", true, false).named("metadata")).hasToString("enabled true → false, metadata");
    }
}
