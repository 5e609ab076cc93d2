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
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceTimeTest {

    private static final Duration MORE_THAN_ALLOWED = DeviceTime.ALLOWANCE.plusSeconds(1);
    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock("2026-01-01T12:00:00Z");

    @Test
    @DisplayName("O6: a clock set back further than allowed is refused, and taken again when it is right")
    void aClockSetBackIsRefused() {
        load(aLicense().counting(10, 0), "2026-01-01T12:00:00Z");
        clock.move(MORE_THAN_ALLOWED.negated());
        refusedAs(Refusal.CLOCK_MOVED_BACK, () -> device().use(1));
        assertThat(device().status().problem().refusal()).isEqualTo(Refusal.CLOCK_MOVED_BACK);
        clock.move(Duration.ofSeconds(1));
        assertThat(device().use(1).used()).isEqualTo(1);
    }

    @Test
    @DisplayName("O6: a clock set back does not revive an expired license, not even within the allowance")
    void aClockSetBackRevivesNothing() {
        load(aLicense().counting(10, 0).with("validity_period", "2026-01-02T00:00:00.000Z"), "2026-01-01T12:00:00Z");
        clock.set("2026-01-02T00:00:00Z");
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device().use(1));
        clock.set("2026-01-01T23:30:00Z");
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device().use(1));
        clock.set("2026-01-01T12:00:00Z");
        refusedAs(Refusal.CLOCK_MOVED_BACK, () -> device().use(1));
    }

    @Test
    @DisplayName("O6: looking at the status alone is enough to remember a time")
    void aLookIsRemembered() {
        load(aLicense().counting(10, 0), "2026-01-01T12:00:00Z");
        clock.set("2026-06-01T00:00:00Z");
        device().status();
        clock.set("2026-05-31T00:00:00Z");
        refusedAs(Refusal.CLOCK_MOVED_BACK, () -> device().use(1));
    }

    @Test
    @DisplayName("O6: the server's date in the file counts as a time seen")
    void theServersDateCounts() {
        byte[] file = VENDOR.licenseFile(aLicense().answer("r", "2026-01-03T12:00:00Z"));
        refusedAs(Refusal.CLOCK_MOVED_BACK, () -> device().load(file));
        clock.set("2026-01-03T11:30:00Z");
        assertThat(device().load(file).standing()).isEqualTo(Standing.ACTIVE);
    }

    private void load(LicenseFixture license, String madeAt) {
        device().load(VENDOR.licenseFile(license.answer("request-1", madeAt)));
    }

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }
}
