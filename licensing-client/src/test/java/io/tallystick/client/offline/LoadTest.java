package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static io.tallystick.client.testing.TestDevice.WRITER;
import static io.tallystick.client.testing.TestDevice.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.DeviceFacts;
import io.tallystick.client.Refusal;
import io.tallystick.client.offline.DeviceStatus.Standing;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

    private static final String TODAY = "2026-01-01T12:00:00Z";

    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock(TODAY);

    @Test
    @DisplayName("O1: a request says who asks, and is signed as the deactivation seed says")
    void aRequestSaysWhoAsks() {
        RequestWriter writer = new RequestWriter(TestDevice.API_KEY,
                DeviceFacts.none().with("hostname", "bench").withVariables(Map.of("room", "7")), UUID::randomUUID);
        RequestFile file = device().request(writer);
        JsonNode said = said(file.text());
        assertThat(said.path("request").asText()).isEqualTo("activation");
        assertThat(UUID.fromString(said.path("request_id").asText())).hasToString(file.requestId());
        assertThat(said.path("date").asText()).isEqualTo("Thu, 01 Jan 2026 12:00:00 GMT");
        assertThat(said.path("hardware_id").asText()).isEqualTo("Device-One");
        assertThat(said.path("product").asText()).isEqualTo("EX");
        assertThat(said.path("license_key").asText()).isEqualTo("AAAA-BBBB-CCCC-DDDD");
        assertThat(said.path("api_key").asText()).isEqualTo(TestDevice.API_KEY.id());
        assertThat(said.path("signature").asText()).isEqualTo(TestDevice.API_KEY.fileSignature(
                "Thu, 01 Jan 2026 12:00:00 GMT", "AAAA-BBBB-CCCC-DDDD", "Device-One"));
        assertThat(said.path("hostname").asText()).isEqualTo("bench");
        assertThat(said.path("variables").path("room").asText()).isEqualTo("7");
        assertThat(said.toString()).doesNotContain(TestDevice.API_KEY.sharedKey());
    }

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
