package io.tallystick.web.page.console.license;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.form.Typed;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftTermsTest {

    private static final OffsetDateTime END = OffsetDateTime.parse("2030-06-15T10:00:30Z");
    private static final Terms POLICY = new Terms(LicenseType.TIME_LIMITED, new SeatTerms(5, true, 3, true, true, 180, "1.0", null),
        new TimeTerms(END, "4m", null, false, 0, null, true, 24), new FloatingTerms(true, false, 4, 30, true, 48), ConsumptionTerms.none());

    @Test
    @DisplayName("for a bundle, what was left empty is as each policy says")
    void whatIsLeftEmptyStays() {
        Terms terms = terms(true, Map.of("max_activations", "", "allow_offline_activation", "", "validity_period", "", "valid_duration", ""));

        assertThat(terms.seats().maxActivations()).isEqualTo(5);
        assertThat(terms.seats().unlimitedActivations()).isTrue();
        assertThat(terms.seats().offlineAllowed()).isTrue();
        assertThat(terms.time().validityPeriod()).isEqualTo(END);
        assertThat(terms.time().validDuration()).isEqualTo("4m");
        assertThat(terms.floating().users()).isEqualTo(4);
    }

    @Test
    @DisplayName("for a bundle, what was typed is laid over each policy, whose other terms stay")
    void whatIsTypedIsLaidOver() {
        Terms terms = terms(true, Map.of("max_activations", "9", "allow_offline_activation", "false", "allow_unlimited_activations", "false", "floating_users", "8"));

        assertThat(terms.seats().maxActivations()).isEqualTo(9);
        assertThat(terms.seats().offlineAllowed()).isFalse();
        assertThat(terms.seats().unlimitedActivations()).isFalse();
        assertThat(terms.seats().offlineLockDays()).isEqualTo(180);
        assertThat(terms.seats().minVersion()).isEqualTo("1.0");
        assertThat(terms.floating().users()).isEqualTo(8);
        assertThat(terms.floating().maxBorrowTime()).isEqualTo(48);
        assertThat(terms.time().gracePeriod()).isEqualTo(24);
    }

    @Test
    @DisplayName("for one license the form was filled in: empty means none, and a box that is not checked means no")
    void emptyMeansNone() {
        Terms terms = terms(false, Map.of("max_activations", "2"));

        assertThat(terms.time().validityPeriod()).isNull();
        assertThat(terms.time().validDuration()).isNull();
        assertThat(terms.seats().offlineAllowed()).isFalse();
        assertThat(terms.type()).isEqualTo(LicenseType.TIME_LIMITED);
    }

    @Test
    @DisplayName("of a feature its end, units and slots are typed")
    void aFeatureIsTyped() {
        FeatureGrant product = new FeatureGrant(null, new ConsumptionTerms(50, false, false, true, 5, false, null), new FloatingTerms(true, false, 4, 30, true, 48));
        var typed = draft(true, Map.of("until.export", "2031-01-01T00:00", "units.export", "7", "slots.export", "2"));

        FeatureGrant grant = typed.over("export", product);

        assertThat(grant.expiryDate()).isEqualTo(OffsetDateTime.parse("2031-01-01T00:00:00Z"));
        assertThat(grant.consumption().maxConsumptions()).isEqualTo(7);
        assertThat(grant.consumption().maxOverages()).isEqualTo(5);
        assertThat(grant.floating().users()).isEqualTo(2);
        assertThat(draft(true, Map.of("units.export", "")).over("export", product).consumption().maxConsumptions()).isEqualTo(50);
    }

    private static Terms terms(boolean shared, Map<String, String> fields) {
        return draft(shared, fields).over(POLICY);
    }

    private static DraftTerms draft(boolean shared, Map<String, String> fields) {
        return new DraftTerms(Typed.into(new SentForm(fields)), shared);
    }
}
