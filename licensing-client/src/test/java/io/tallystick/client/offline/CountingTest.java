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

    private OfflineDevice with(LicenseFixture license) {
        OfflineDevice device = TestDevice.in(folder, clock);
        device.load(VENDOR.licenseFile(license.answer("request-1", "2026-01-01T12:00:00Z")));
        return device;
    }
}
