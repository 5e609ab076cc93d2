package io.tallystick.license.entity;

import static io.tallystick.fixture.ATerms.units;
import static io.tallystick.fixture.ATerms.unitsPer;
import static io.tallystick.fixture.Moments.at;
import static io.tallystick.fixture.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.fixture.Stored;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseFeatureView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenseFeatureTest {

    private static final FeatureView EXPORT = new FeatureView(60, "export", "Export", FeatureType.CONSUMPTION, "{}", units(10),
        FloatingTerms.none());

    @Test
    @DisplayName("L6 a feature has a meter of its own, which follows its own period")
    void aFeatureHasAMeterOfItsOwn() {
        LicenseFeature feature = granted(unitsPer(ConsumptionPeriod.DAILY, 10));

        feature.use(7, day("2026-03-01"));

        assertThat(feature.meterOn(day("2026-03-01")).total()).isEqualTo(7);
        assertThat(feature.meterOn(day("2026-03-02")).total()).isZero();
    }

    @Test
    @DisplayName("L7 what is granted is replaced as a whole, what was used stays")
    void whatIsGrantedIsReplaced() {
        LicenseFeature feature = granted(units(10));
        feature.use(7, day("2026-03-01"));

        feature.replace(new FeatureGrant(at("2030-01-01T00:00:00Z"), units(20), FloatingTerms.none()));

        assertThat(feature.grant().consumption().maxConsumptions()).isEqualTo(20);
        assertThat(feature.grant().expiryDate()).isEqualTo(at("2030-01-01T00:00:00Z"));
        assertThat(feature.meterOn(day("2026-03-01")).total()).isEqualTo(7);
    }

    @Test
    @DisplayName("a feature is shown with the name of the catalog and the units of the day")
    void aFeatureIsShown() {
        LicenseFeature feature = granted(units(10));
        feature.use(7, day("2026-03-01"));

        LicenseFeatureView view = feature.view("Export", "{\"a\":1}", day("2026-03-02"));

        assertThat(view.id()).isEqualTo(70);
        assertThat(view.code()).isEqualTo("export");
        assertThat(view.name()).isEqualTo("Export");
        assertThat(view.metadata()).isEqualTo("{\"a\":1}");
        assertThat(view.totalConsumptions()).isEqualTo(7);
    }

    @Test
    @DisplayName("a feature expires at its own date; without one it never does")
    void aFeatureExpiresAtItsOwnDate() {
        FeatureGrant dated = new FeatureGrant(at("2030-01-01T00:00:00Z"), units(1), FloatingTerms.none());
        FeatureGrant endless = new FeatureGrant(null, units(1), FloatingTerms.none());

        assertThat(dated.expiredAt(at("2029-12-31T23:59:59.999Z"))).isFalse();
        assertThat(dated.expiredAt(at("2030-01-01T00:00:00Z"))).isTrue();
        assertThat(endless.expiredAt(at("9999-01-01T00:00:00Z"))).isFalse();
    }

    private static LicenseFeature granted(ConsumptionTerms consumption) {
        return Stored.withId(70, new LicenseFeature(40, EXPORT, new FeatureGrant(null, consumption, FloatingTerms.none()), day("2026-01-01")));
    }
}
