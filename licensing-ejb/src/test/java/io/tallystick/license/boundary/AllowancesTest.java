package io.tallystick.license.boundary;

import static io.tallystick.fixture.ATerms.perpetual;
import static io.tallystick.fixture.ATerms.returnableUnits;
import static io.tallystick.fixture.ATerms.seats;
import static io.tallystick.fixture.ATerms.units;
import static io.tallystick.fixture.ATerms.unitsPer;
import static io.tallystick.fixture.Moments.at;
import static io.tallystick.fixture.Moments.day;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.FEATURE_NOT_ENOUGH_CONSUMPTIONS;
import static io.tallystick.shared.ErrorCode.LICENSE_EXPIRED;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_CONSUMPTION;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_ENOUGH_CONSUMPTIONS;
import static io.tallystick.shared.ErrorCode.NEGATIVE_CONSUMPTIONS_NOT_ALLOWED;
import static io.tallystick.shared.ErrorCode.UNSUPPORTED_PRODUCT_FEATURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.fixture.ALicense;
import io.tallystick.fixture.Held;
import io.tallystick.fixture.Moments;
import io.tallystick.fixture.Rows;
import io.tallystick.fixture.Stored;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseFeature;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private final Map<String, LicenseFeature> features = new HashMap<>();

    @Nested
    @DisplayName("of a license")
    class OfALicense {

        @Test
        @DisplayName("L5 units are used up to the maximum; a refused use leaves the meter as it was")
        void unitsAreUsedUpToTheMaximum() {
            License license = ALicense.counting(units(100));
            Allowances allowances = on(license, "2026-03-01T12:00:00Z");

            AllowanceView used = allowances.useLicense(Held.of(license), Usage.of(null, 100));

            assertThat(used.total()).isEqualTo(100);
            assertThat(used.id()).isEqualTo(license.id());
            assertThat(used.licenseFeatureId()).isNull();
            assertRefused(LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> allowances.useLicense(Held.of(license), Usage.of(null, 1)));
            assertThat(license.meterOn(day("2026-03-01")).total()).isEqualTo(100);
        }

        @Test
        @DisplayName("only a consumption license counts units of its own")
        void onlyAConsumptionLicenseCounts() {
            License license = ALicense.on(perpetual(seats(1)));

            assertRefused(LICENSE_NOT_CONSUMPTION,
                () -> on(license, "2026-03-01T12:00:00Z").useLicense(Held.of(license), Usage.of(null, 1)));
        }

        @Test
        @DisplayName("L6 the period is that of the UTC day of the booking")
        void thePeriodIsThatOfTheDay() {
            License license = ALicense.counting(unitsPer(ConsumptionPeriod.MONTHLY, 100));
            on(license, "2026-03-31T23:59:59.999Z").useLicense(Held.of(license), Usage.of(null, 100));

            AllowanceView inApril = on(license, "2026-04-01T00:00:00Z").useLicense(Held.of(license), Usage.of(null, 30));

            assertThat(inApril.total()).isEqualTo(30);
            assertThat(inApril.periodStart()).isEqualTo("2026-04-01");
        }

        @Test
        @DisplayName("L5 what was really used offline is booked in full, beyond the allowance and on any type of license")
        void whatWasUsedOfflineIsBookedInFull() {
            License counted = ALicense.counting(units(100));
            License uncounted = ALicense.on(perpetual(seats(1)));

            assertThat(on(counted, "2026-03-01T12:00:00Z").recordUsed(Held.of(counted), Usage.of(null, 250)).total()).isEqualTo(250);
            assertThat(on(uncounted, "2026-03-01T12:00:00Z").recordUsed(Held.of(uncounted), Usage.of(null, 7)).total()).isEqualTo(7);
        }

        @Test
        @DisplayName("units are given back offline as online only where the license allows it")
        void unitsAreGivenBackOnlyWhereAllowed() {
            License strict = ALicense.counting(units(100));
            License lenient = ALicense.counting(returnableUnits(100));
            on(lenient, "2026-03-01T12:00:00Z").recordUsed(Held.of(lenient), Usage.of(null, 5));

            assertRefused(NEGATIVE_CONSUMPTIONS_NOT_ALLOWED,
                () -> on(strict, "2026-03-01T12:00:00Z").recordUsed(Held.of(strict), Usage.of(null, -1)));
            assertThat(on(lenient, "2026-03-01T12:00:00Z").recordUsed(Held.of(lenient), Usage.of(null, -5)).total()).isZero();
        }
    }

    @Nested
    @DisplayName("of a feature")
    class OfAFeature {

        private final License license = ALicense.withSeats(1);

        @Test
        @DisplayName("L5 a feature has its own allowance, also on a license that counts nothing itself")
        void aFeatureHasItsOwnAllowance() {
            grant("pages", FeatureType.CONSUMPTION, null);
            Allowances allowances = on(license, "2026-03-01T12:00:00Z");

            AllowanceView used = allowances.useFeature(Held.of(license), Usage.of("pages", 10));

            assertThat(used.total()).isEqualTo(10);
            assertThat(used.licenseFeatureId()).isEqualTo(70);
            assertRefused(FEATURE_NOT_ENOUGH_CONSUMPTIONS, () -> allowances.useFeature(Held.of(license), Usage.of("pages", 1)));
        }

        @Test
        @DisplayName("an unknown feature, and one that is only on or off, have no units")
        void otherFeaturesHaveNoUnits() {
            grant("export", FeatureType.ACTIVATION, null);
            Allowances allowances = on(license, "2026-03-01T12:00:00Z");

            assertRefused(UNSUPPORTED_PRODUCT_FEATURE, () -> allowances.useFeature(Held.of(license), Usage.of("import", 1)));
            assertRefused(UNSUPPORTED_PRODUCT_FEATURE, () -> allowances.useFeature(Held.of(license), Usage.of("export", 1)));
            assertRefused(UNSUPPORTED_PRODUCT_FEATURE, () -> allowances.recordUsed(Held.of(license), Usage.of("export", 1)));
        }

        @Test
        @DisplayName("an expired feature gives no units online; what was used of it offline is booked all the same")
        void anExpiredFeatureGivesNoUnits() {
            grant("pages", FeatureType.CONSUMPTION, at("2026-03-01T12:00:00Z"));
            Allowances allowances = on(license, "2026-03-01T12:00:00Z");

            assertRefused(LICENSE_EXPIRED, () -> allowances.useFeature(Held.of(license), Usage.of("pages", 1))).hasMessageContaining("pages");
            assertThat(allowances.recordUsed(Held.of(license), Usage.of("pages", 50)).total()).isEqualTo(50);
        }
    }

    private void grant(String code, FeatureType type, OffsetDateTime expiry) {
        FeatureView feature = new FeatureView(60, code, code, type, "{}", units(10), FloatingTerms.none());
        features.put(code, Stored.withId(70, new LicenseFeature(40, feature, new FeatureGrant(expiry, units(10), FloatingTerms.none()),
            day("2026-01-01"))));
    }

    private Allowances on(License license, String now) {
        Allowances allowances = new Allowances();
        allowances.em = new Rows().with(license.id(), license).manager();
        allowances.clock = Moments.stoppedAt(now);
        allowances.rows = new LicenseRows() {
            @Override
            public Optional<LicenseFeature> feature(long licenseId, String code) {
                return Optional.ofNullable(features.get(code));
            }
        };
        return allowances;
    }
}
