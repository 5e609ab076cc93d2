package io.tallystick.client;

import static io.tallystick.client.testing.LicenseFixture.HARDWARE_ID;
import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;
import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.TestDevice.API_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.client.testing.FakeTallystick;
import io.tallystick.client.testing.MovableClock;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenseClientTest {

    private static final DeviceIdentity BY_KEY =
            new DeviceIdentity(HARDWARE_ID, "EX", new LicenseOwner.Key(LICENSE_KEY), 2L);
    private static final DeviceIdentity BY_USER =
            new DeviceIdentity(HARDWARE_ID, "EXU", new LicenseOwner.User("u+1@example.com", "example-password"));

    private final MovableClock clock = new MovableClock("2022-11-17T20:51:35Z");
    private FakeTallystick server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeTallystick();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("C1: a call carries its date and is signed")
    void aCallIsSigned() {
        client().check(BY_KEY);
        Map<String, String> headers = server.lastCall().headers();
        assertThat(headers.get("date")).isEqualTo("Thu, 17 Nov 2022 20:51:35 GMT");
        assertThat(headers.get("authorization")).contains("OVHF1U+wL4YCq/py2p8x317TiO2dUxzJl9WPDctWMn0=");
    }

    @Test
    @DisplayName("C2: activate names the device, proves the right to the license and tells facts and variables")
    void activateTellsEverything() {
        DeviceFacts facts = DeviceFacts.none().with("app_ver", "1.2").with("is_vm", true)
                .withVariables(Map.of("room", "7"));
        assertThat(client().activate(BY_KEY, facts).ownerName()).isEqualTo(LICENSE_KEY);
        assertThat(server.lastCall().uri()).hasPath("/api/v4/activate_license");
        assertThat(server.lastCall().body()).isEqualTo("{\"hardware_id\":\"Device-One\",\"product\":\"EX\","
                + "\"license_key\":\"AAAA-BBBB-CCCC-DDDD\",\"license_id\":2,\"app_ver\":\"1.2\",\"is_vm\":true,"
                + "\"variables\":{\"room\":\"7\"}}");
    }

    @Test
    @DisplayName("C2: a password travels to activate and deactivate, not to check and consume")
    void aPasswordTravelsOnlyWhereItIsAskedFor() {
        server.license = aLicense().ofUser("u+1@example.com");
        client().activate(BY_USER, DeviceFacts.none());
        assertThat(server.lastCall().body()).contains("\"password\":\"example-password\"");
        client().deactivate(BY_USER);
        assertThat(server.lastCall().body()).contains("\"password\":\"example-password\"");
        client().addConsumption(BY_USER, 1, null);
        assertThat(server.lastCall().body()).contains("u+1@example.com").doesNotContain("password");
        client().check(BY_USER);
        assertThat(server.lastCall().uri().getRawQuery()).contains("username=u%2B1%40example.com")
                .doesNotContain("password");
    }

    @Test
    @DisplayName("C3: a consumption names its units, its feature and its idempotency key")
    void aConsumptionNamesItsUnits() {
        assertThat(client().addConsumption(BY_KEY, -2, null).total()).isEqualTo(7);
        assertThat(server.lastCall().body()).contains("\"consumptions\":-2");
        assertThat(server.lastCall().headers()).doesNotContainKey("idempotency-key");
        client().addFeatureConsumption(BY_KEY, "export", 3, "once");
        assertThat(server.lastCall().body()).contains("\"feature\":\"export\",\"consumptions\":3");
        assertThat(server.lastCall().headers()).containsEntry("idempotency-key", "once");
    }

    @Test
    @DisplayName("C3: slots are checked, borrowed and given back by name of their feature, and only to borrow sends a password")
    void slotsAreBorrowedAndGivenBack() {
        assertThat(client().borrow(BY_USER, null)).isEqualTo("2026-01-03T12:00:00Z");
        assertThat(server.lastCall().body()).contains("\"borrowed_until\":null", "\"password\"");
        client().borrowFeature(BY_KEY, "export", Instant.parse("2026-01-03T12:00:00Z"));
        assertThat(server.lastCall().body()).contains("\"feature\":\"export\",\"borrowed_until\":\"2026-01-03T12:00:00Z\"");
        client().release(BY_USER);
        assertThat(server.lastCall().body()).doesNotContain("password");
        client().releaseFeature(BY_KEY, "export");
        assertThat(server.lastCall().uri()).hasPath("/api/v4/floating/feature_release");
        assertThat(client().checkFeature(BY_KEY, "export").code()).isEqualTo("export");
        assertThat(server.lastCall().uri().getRawQuery()).contains("feature=export");
    }

    @Test
    @DisplayName("C2: product details and the public key are read")
    void detailsAndKeyAreRead() {
        assertThat(client().productDetails("EX").path("short_code").asText()).isEqualTo("EX");
        assertThat(client().wellKnown().publicKey().fingerprints())
                .isEqualTo(server.vendor.publicKey().fingerprints());
    }

    @Test
    @DisplayName("C2: a trial names machine, product and e-mail, versions their environment and channel")
    void trialsAndVersions() {
        assertThat(client().trial(new DeviceIdentity(HARDWARE_ID, "EX", null), "u+1@example.com").ownerName()).isEqualTo(LICENSE_KEY);
        assertThat(server.lastCall().uri().getRawQuery()).contains("product=EX", "email=u%2B1%40example.com", "hardware_id=");
        assertThat(client().versions(BY_KEY, "win64", "beta"))
                .containsExactly(new Release("2.10", Instant.parse("2026-09-01T00:00:00Z")));
        assertThat(server.lastCall().uri().getRawQuery()).contains("env=win64", "channel=beta", "license_key=");
        assertThat(client().installationFile(BY_KEY, "2.10", null, null).path("size").asLong()).isEqualTo(5);
        assertThat(server.lastCall().uri().getRawQuery()).contains("version=2.10").doesNotContain("env=");
    }

    @Test
    @DisplayName("C2: a change of password sends the old one and the new one; a list that is none is told")
    void aPasswordIsChanged() {
        client().changePassword("EXU", (LicenseOwner.User) BY_USER.owner(), "another password");
        assertThat(server.lastCall().body()).isEqualTo("{\"product\":\"EXU\",\"username\":\"u+1@example.com\","
                + "\"password\":\"example-password\",\"new_password\":\"another password\"}");
        server.answer("versions", 200, "{}");
        assertThatThrownBy(() -> client().versions(BY_KEY, null, null)).isInstanceOf(LicenseApiException.class);
    }

    private LicenseClient client() {
        return new LicenseClient(server.address(), API_KEY, server.vendor.publicKey(), clock);
    }
}
