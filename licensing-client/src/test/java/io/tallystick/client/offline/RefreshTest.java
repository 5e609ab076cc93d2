package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static io.tallystick.client.testing.TestDevice.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.Refusal;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import io.tallystick.client.testing.Vendor;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshTest {

    private static final String INSTALLED = "2026-01-02T00:00:00Z";
    private static final String LATER = "2026-01-02T00:00:01Z";
    private static final String EARLIER = "2026-01-01T23:59:59Z";

    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock("2026-01-03T00:00:00Z");

    @BeforeEach
    void aDeviceThatCountedFourUnits() {
        load(ofOurs(10), INSTALLED);
        device().use(4);
    }

    @Test
    @DisplayName("O8: a refresh file brings new terms and leaves the units counted")
    void aRefreshFileBringsNewTerms() {
        load(ofOurs(20).with("validity_period", "2027-01-01T00:00:00.000Z"), LATER);
        assertThat(device().use(1)).satisfies(usage -> {
            assertThat(usage.quota().max()).isEqualTo(20);
            assertThat(usage.used()).isEqualTo(5);
            assertThat(usage.unreported()).isEqualTo(5);
        });
        assertThat(device().status().license().endsAt()).isPresent();
    }

    @Test
    @DisplayName("O8: a refresh file older than the one in force is refused")
    void anOlderRefreshFileIsRefused() {
        refusedAs(Refusal.LICENSE_FILE_OLDER, () -> load(ofOurs(1000), EARLIER));
        assertThat(device().use(1).quota().max()).isEqualTo(10);
    }

    @Test
    @DisplayName("O8: the same file again changes nothing")
    void theSameFileAgainChangesNothing() {
        load(ofOurs(10), INSTALLED);
        assertThat(device().use(0).used()).isEqualTo(4);
    }

    @Test
    @DisplayName("O8: a refresh file of another license is refused, so that no units are lost")
    void aFileOfAnotherLicenseIsRefused() {
        refusedAs(Refusal.OTHER_LICENSE, () -> load(ofOurs(10).with("id", 99), LATER));
    }

    @Test
    @DisplayName("O4: a refresh file for another device is refused")
    void aRefreshFileForAnotherDeviceIsRefused() {
        byte[] foreign = VENDOR.licenseFile(ofOurs(10).answerFor("Device-Two", "", LATER));
        refusedAs(Refusal.OTHER_DEVICE, () -> device().load(foreign));
    }

    @Test
    @DisplayName("O2: a refresh file of a new key needs that key to be trusted as well")
    void aRefreshFileOfANewKeyNeedsTrust() {
        Vendor rotated = Vendor.withNewKey();
        byte[] refresh = rotated.licenseFile(ofOurs(30).answer("", LATER));
        refusedAs(Refusal.LICENSE_FILE_SIGNATURE_INVALID, () -> device().load(refresh));
        OfflineDevice trusting = TestDevice.in(folder, clock, VENDOR.publicKey().and(rotated.publicKey()));
        trusting.load(refresh);
        assertThat(trusting.use(1).quota().max()).isEqualTo(30);
    }

    @Test
    @DisplayName("O14: a file from before the return is refused even when it answers a new request")
    void anOldFileAfterReturnIsRefused() {
        device().giveBack(WRITER);
        String request = device().request(WRITER).requestId();
        byte[] old = VENDOR.licenseFile(ofOurs(10).answer(request, EARLIER));
        refusedAs(Refusal.LICENSE_FILE_OLDER, () -> device().load(old));
    }

    private static LicenseFixture ofOurs(long max) {
        return aLicense().counting(max, 0);
    }

    private void load(LicenseFixture license, String madeAt) {
        device().load(VENDOR.licenseFile(license.answer("request-1", madeAt)));
    }

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }
}
