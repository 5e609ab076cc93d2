package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.API_KEY;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static io.tallystick.client.testing.TestDevice.WRITER;
import static io.tallystick.client.testing.TestDevice.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.LicenseOwner;
import io.tallystick.client.Refusal;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnFileTest {

    private static final String TODAY = "2026-01-01T12:00:00Z";
    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock(TODAY);

    @Test
    @DisplayName("O13: a return file reports the units of license and features, and the variables")
    void aReturnFileReportsEverything() {
        load(aLicense().counting(100, 50).withCountingFeature("export", 9).withCountingFeature("print", 9));
        device().use(3);
        device().useFeature("export", 2);
        ReturnFile file = device().giveBack(TestDevice.writer(Map.of("room", "7")));
        JsonNode said = said(file.text());
        assertThat(said.path("consumptions").asLong()).isEqualTo(3);
        assertThat(said.path("product_features").toString())
                .isEqualTo("[{\"feature\":\"export\",\"consumptions\":2}]");
        assertThat(said.path("variables").path("room").asText()).isEqualTo("7");
        assertThat(file.features()).isEqualTo(Map.of("export", 2L));
    }

    @Test
    @DisplayName("O13: a return file names its license, and is signed as the deactivation seed says")
    void aReturnFileIsSigned() {
        load(aLicense());
        JsonNode said = said(device().giveBack(WRITER).text());
        assertThat(said.path("request").asText()).isEqualTo("deactivation");
        assertThat(said.path("license_key").asText()).isEqualTo("AAAA-BBBB-CCCC-DDDD");
        assertThat(said.path("license_id").asLong()).isEqualTo(2);
        assertThat(said.path("signature").asText()).isEqualTo(
                API_KEY.fileSignature(said.path("date").asText(), "AAAA-BBBB-CCCC-DDDD", "Device-One"));
    }

    @Test
    @DisplayName("O13: a return file of a license that counted nothing reports no units")
    void nothingCountedReportsNothing() {
        load(aLicense().withCountingFeature("export", 9));
        assertThat(said(device().giveBack(WRITER).text()).toString()).doesNotContain("consumptions", "product_features");
    }

    @Test
    @DisplayName("O13: a return file written again is the same file, so that the server counts it once")
    void aReturnFileWrittenAgainIsTheSame() {
        load(aLicense().counting(100, 0));
        device().use(3);
        ReturnFile first = device().giveBack(WRITER);
        clock.move(Duration.ofDays(3));
        assertThat(device().giveBack(TestDevice.writer(Map.of("other", "1")))).isEqualTo(first);
        device().request(WRITER);
        assertThat(device().giveBack(WRITER)).isEqualTo(first);
    }

    @Test
    @DisplayName("O13: a license that has ended, and one on a clock set back, can still be returned")
    void anEndedLicenseCanBeReturned() {
        load(aLicense().counting(100, 0).with("validity_period", "2026-01-02T00:00:00.000Z"));
        device().use(3);
        clock.set("2026-02-01T00:00:00Z");
        refusedAs(Refusal.LICENSE_EXPIRED, () -> device().use(1));
        clock.set("2025-01-01T00:00:00Z");
        ReturnFile file = device().giveBack(WRITER);
        assertThat(file.consumptions()).isEqualTo(3);
        assertThat(said(file.text()).path("date").asText()).isEqualTo("Sun, 01 Feb 2026 00:00:00 GMT");
    }

    @Test
    @DisplayName("O13: without a license there is nothing to return")
    void withoutALicenseThereIsNothingToReturn() {
        refusedAs(Refusal.LICENSE_NOT_ACTIVE, () -> device().giveBack(WRITER));
    }

    @Test
    @DisplayName("O13: a user's return file carries the credentials that the protocol asks for")
    void aUsersReturnFileCarriesCredentials() {
        DeviceIdentity identity = new DeviceIdentity("Device-One", "EX",
                new LicenseOwner.User("user@example.com", "example-password"));
        OfflineDevice device = new OfflineDevice(StateFolder.at(folder), identity, VENDOR.publicKey(), clock);
        device.load(VENDOR.licenseFile(aLicense().ofUser("user@example.com").answer("r", TODAY)));
        JsonNode said = said(device.giveBack(WRITER).text());
        assertThat(said.toString()).contains("\"username\":\"user@example.com\",\"password\":\"example-password\"")
                .doesNotContain("license_key");
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
