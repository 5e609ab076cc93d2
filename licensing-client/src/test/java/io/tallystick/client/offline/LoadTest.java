package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static io.tallystick.client.testing.TestDevice.WRITER;
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

class LoadTest {

    private static final String TODAY = "2026-01-01T12:00:00Z";
    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock(TODAY);

    @Test
    @DisplayName("O2: a loaded license is in force, also for the next program that looks")
    void aLoadedLicenseIsInForce() {
        assertThat(device().load(made(aLicense(), TODAY)).standing()).isEqualTo(Standing.ACTIVE);
        assertThat(device().status().license().ownerName()).isEqualTo("AAAA-BBBB-CCCC-DDDD");
    }

    @Test
    @DisplayName("O4: a file for another device is refused")
    void aFileForAnotherDeviceIsRefused() {
        byte[] foreign = VENDOR.licenseFile(aLicense().answerFor("Device-Two", "r", TODAY));
        refusedAs(Refusal.OTHER_DEVICE, () -> device().load(foreign));
        byte[] otherCase = VENDOR.licenseFile(aLicense().answerFor("device-one", "r", TODAY));
        refusedAs(Refusal.OTHER_DEVICE, () -> device().load(otherCase));
        assertThat(device().status().standing()).isEqualTo(Standing.NONE);
    }

    @Test
    @DisplayName("O4: a file for another product is refused")
    void aFileForAnotherProductIsRefused() {
        refusedAs(Refusal.OTHER_PRODUCT, () -> device().load(made(aLicense().ofProduct("OTHER"), TODAY)));
    }

    @Test
    @DisplayName("O4: a device folder that is moved to another device is of no use there")
    void aMovedFolderIsOfNoUse() {
        device().load(made(aLicense().counting(10, 0), TODAY));
        OfflineDevice other = TestDevice.of(folder, clock, VENDOR.publicKey(), "Device-Two", "EX");
        refusedAs(Refusal.OTHER_DEVICE, () -> other.use(1));
    }

    @Test
    @DisplayName("O16: a device with a license file is not deactivated online")
    void aDeviceWithAFileIsNotDeactivatedOnline() {
        device().confirmOnline(true);
        device().mustHoldNoFile();
        assertThat(device().status().standing()).isEqualTo(Standing.ONLINE);
        device().load(made(aLicense(), TODAY));
        refusedAs(Refusal.LICENSE_FILE_LOADED, () -> device().mustHoldNoFile());
        device().giveBack(WRITER);
        device().mustHoldNoFile();
    }

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }

    private static byte[] made(LicenseFixture license, String at) {
        return VENDOR.licenseFile(license.answer("request-1", at));
    }
}
