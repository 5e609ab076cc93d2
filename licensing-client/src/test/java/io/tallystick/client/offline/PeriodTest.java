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

class PeriodTest {

    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock("2026-01-01T12:00:00Z");

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

    private OfflineDevice with(LicenseFixture license) {
        OfflineDevice device = TestDevice.in(folder, clock);
        device.load(VENDOR.licenseFile(license.answer("request-1", "2026-01-01T12:00:00Z")));
        return device;
    }
}
