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

class AfterReturnTest {

    private static final String TODAY = "2026-01-01T12:00:00Z";
    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock(TODAY);

    @Test
    @DisplayName("O14: after a return the license is gone, and the file it came from does not bring it back")
    void afterAReturnTheLicenseIsGone() {
        byte[] file = load(aLicense().counting(100, 0));
        device().giveBack(WRITER);
        assertThat(device().status().standing()).isEqualTo(Standing.RETURNED);
        refusedAs(Refusal.LICENSE_RETURNED, () -> device().use(1));
        refusedAs(Refusal.LICENSE_RETURNED, () -> device().load(file));
        device().request(WRITER);
        refusedAs(Refusal.LICENSE_RETURNED, () -> device().load(file));
    }

    @Test
    @DisplayName("O14: an answer kept from a request before the return does not bring the license back")
    void aKeptAnswerDoesNotBringTheLicenseBack() {
        load(aLicense());
        String before = device().request(WRITER).requestId();
        byte[] kept = VENDOR.licenseFile(aLicense().answer(before, "2026-01-01T12:30:00Z"));
        device().giveBack(WRITER);
        refusedAs(Refusal.LICENSE_RETURNED, () -> device().load(kept));
    }

    @Test
    @DisplayName("O14: the answer to a request made since starts a new count, and a new return file")
    void aNewAnswerStartsANewCount() {
        load(aLicense().counting(100, 0));
        device().use(3);
        ReturnFile first = device().giveBack(WRITER);
        String earlier = device().request(WRITER).requestId();
        device().request(WRITER);
        device().load(VENDOR.licenseFile(aLicense().counting(100, 3).answer(earlier, TODAY)));
        assertThat(device().use(1)).satisfies(usage -> {
            assertThat(usage.used()).isEqualTo(4);
            assertThat(usage.unreported()).isEqualTo(1);
        });
        ReturnFile second = device().giveBack(WRITER);
        assertThat(second.requestId()).isNotEqualTo(first.requestId());
        assertThat(second.consumptions()).isEqualTo(1);
    }

    private byte[] load(LicenseFixture license) {
        byte[] file = VENDOR.licenseFile(license.answer("request-1", TODAY));
        device().load(file);
        return file;
    }

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }
}
