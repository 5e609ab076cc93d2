package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.Refusal;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock("2026-01-01T12:00:00Z");

    @Test
    @DisplayName("O9: units count up to the maximum, those on the server included, and no further")
    void unitsCountUpToTheMaximum() {
        OfflineDevice device = with(aLicense().counting(10, 7));
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(4));
        assertThat(device.use(3)).satisfies(usage -> {
            assertThat(usage.used()).isEqualTo(10);
            assertThat(usage.unreported()).isEqualTo(3);
        });
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(1));
    }

    @Test
    @DisplayName("O9: overage allows so many units more")
    void overageAllowsMore() {
        OfflineDevice device = with(aLicense().counting(10, 0).with("allow_overages", true).with("max_overages", 5));
        assertThat(device.use(15).used()).isEqualTo(15);
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(1));
    }

    @Test
    @DisplayName("O9: a number of overages without permission allows nothing more")
    void overageNeedsPermission() {
        OfflineDevice device = with(aLicense().counting(10, 0).with("max_overages", 5));
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(11));
    }

    @ParameterizedTest
    @DisplayName("O9: unlimited units, and overage with a maximum of 0, count on and on")
    @CsvSource({"allow_unlimited_consumptions", "allow_overages"})
    void unlimitedUnitsCountOn(String permission) {
        OfflineDevice device = with(aLicense().counting(10, 0).with(permission, true).with("max_overages", 0));
        assertThat(device.use(1_000_000).used()).isEqualTo(1_000_000);
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(Long.MAX_VALUE));
    }

    @Test
    @DisplayName("O9: units are taken back only where the license allows it")
    void unitsAreTakenBackWhereAllowed() {
        OfflineDevice device = with(aLicense().counting(10, 5).with("allow_negative_consumptions", true));
        assertThat(device.use(-2).used()).isEqualTo(3);
        assertThat(device.use(7).used()).isEqualTo(10);
    }

    @Test
    @DisplayName("O9: units are not taken back elsewhere, and a refusal counts nothing")
    void unitsAreNotTakenBackElsewhere() {
        OfflineDevice device = with(aLicense().counting(10, 5));
        refusedAs(Refusal.NEGATIVE_CONSUMPTIONS_NOT_ALLOWED, () -> device.use(-1));
        assertThat(device.status().usages().get(0).unreported()).isZero();
    }

    @Test
    @DisplayName("O9: a license of another type counts no units")
    void anotherTypeCountsNoUnits() {
        refusedAs(Refusal.LICENSE_NOT_CONSUMPTION, () -> with(aLicense()).use(1));
        refusedAs(Refusal.LICENSE_NOT_ACTIVE, () -> TestDevice.in(folder.resolve("new"), clock).use(1));
    }

    @ParameterizedTest
    @DisplayName("O10: counts start again at midnight UTC of each period, not a second earlier")
    @CsvSource({"daily, 2026-01-01T23:59:59Z, 2026-01-02T00:00:00Z", "weekly, 2026-01-04T23:59:59Z, 2026-01-05T00:00:00Z",
        "monthly, 2026-01-31T23:59:59Z, 2026-02-01T00:00:00Z", "annually, 2026-12-31T23:59:59Z, 2027-01-01T00:00:00Z"})
    void countsStartAgain(String period, String stillFull, String fresh) {
        OfflineDevice device = with(aLicense().counting(10, 4)
                .with("reset_consumption", true).with("consumption_period", period));
        device.use(6);
        clock.set(stillFull);
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(1));
        clock.set(fresh);
        assertThat(device.use(9)).satisfies(usage -> {
            assertThat(usage.used()).isEqualTo(9);
            assertThat(usage.unreported()).isEqualTo(15);
        });
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(2));
    }

    @Test
    @DisplayName("O10: a period that is named but not switched on does not start counts again")
    void aPeriodThatIsNotSwitchedOnDoesNothing() {
        OfflineDevice device = with(aLicense().counting(10, 4).with("consumption_period", "daily"));
        device.use(6);
        clock.set("2026-02-01T00:00:00Z");
        refusedAs(Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS, () -> device.use(1));
    }

    @Test
    @DisplayName("O11: a feature counts for itself, also on a license that counts nothing")
    void aFeatureCountsForItself() {
        OfflineDevice device = with(aLicense().withCountingFeature("export", 3).withCountingFeature("print", 3));
        assertThat(device.useFeature("export", 3).used()).isEqualTo(3);
        refusedAs(Refusal.FEATURE_NOT_ENOUGH_CONSUMPTIONS, () -> device.useFeature("export", 1));
        assertThat(device.useFeature("print", 1).used()).isEqualTo(1);
    }

    @Test
    @DisplayName("O11: an unknown feature is refused, and so are units on one that counts none")
    void anUnknownFeatureIsRefused() {
        OfflineDevice device = with(aLicense().withFeature("pro", "activation", null));
        assertThat(device.feature("pro").counts()).isFalse();
        refusedAs(Refusal.UNSUPPORTED_PRODUCT_FEATURE, () -> device.useFeature("pro", 1));
        refusedAs(Refusal.UNSUPPORTED_PRODUCT_FEATURE, () -> device.feature("Pro"));
    }

    @Test
    @DisplayName("O11: a feature ends by itself while the license goes on")
    void aFeatureEndsByItself() {
        OfflineDevice device = with(aLicense().withFeature("pro", "activation", "2026-01-02T00:00:00.000Z"));
        device.feature("pro");
        clock.set("2026-01-02T00:00:00Z");
        refusedAs(Refusal.FEATURE_EXPIRED, () -> device.feature("pro"));
        assertThat(device.status().problem()).isNull();
    }

    private OfflineDevice with(LicenseFixture license) {
        OfflineDevice device = TestDevice.in(folder, clock);
        device.load(VENDOR.licenseFile(license.answer("request-1", "2026-01-01T12:00:00Z")));
        return device;
    }
}
