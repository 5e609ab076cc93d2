package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.Refusal;
import io.tallystick.client.offline.DeviceStatus.Standing;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidityTest {

    private static final String TODAY = "2026-01-01T12:00:00Z";
    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock(TODAY);

    @Test
    @DisplayName("O5: an expired file is refused, to the millisecond")
    void anExpiredFileIsRefused() {
        LicenseFixture ending = aLicense().with("validity_period", "2026-01-01T12:00:00.001Z");
        device().load(made(ending, TODAY));
        clock.set("2026-01-01T12:00:00.001Z");
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device().load(made(ending, TODAY)));
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device().use(1));
    }

    @Test
    @DisplayName("O5: grace hours come after the end, where the license allows them")
    void graceHoursComeAfterTheEnd() {
        LicenseFixture ended = aLicense().with("validity_period", "2026-01-01T11:00:00.000Z").with("grace_period", 2);
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device().load(made(ended, TODAY)));
        assertThat(device().load(made(ended.with("allow_grace_period", true), TODAY)).standing())
                .isEqualTo(Standing.ACTIVE);
        clock.set("2026-01-01T13:00:00Z");
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device().use(1));
    }

    @Test
    @DisplayName("O5: a license that has not started is refused, a date alone means its first instant")
    void aLicenseThatHasNotStartedIsRefused() {
        byte[] file = made(aLicense().with("start_date", "2026-01-02"), TODAY);
        refusedAs(Refusal.LICENSE_START_DATE_ERROR, () -> device().load(file));
        clock.set("2026-01-02T00:00:00Z");
        assertThat(device().load(file).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    @DisplayName("O5: a disabled license and one without this device's seat are refused")
    void aDisabledLicenseIsRefused() {
        refusedAs(Refusal.LICENSE_NOT_ENABLED,
                () -> device().load(made(aLicense().with("license_enabled", false), TODAY)));
        refusedAs(Refusal.LICENSE_NOT_ACTIVE,
                () -> device().load(made(aLicense().with("license_active", false), TODAY)));
    }

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }

    private static byte[] made(LicenseFixture license, String at) {
        return VENDOR.licenseFile(license.answer("request-1", at));
    }
}
