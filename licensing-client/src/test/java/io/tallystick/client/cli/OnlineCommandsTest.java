package io.tallystick.client.cli;

import static io.tallystick.client.testing.LicenseFixture.HARDWARE_ID;
import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;
import static io.tallystick.client.testing.TestDevice.API_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.testing.FakeTallystick;
import io.tallystick.client.testing.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlineCommandsTest {

    @TempDir
    Path home;
    private Terminal terminal;
    private FakeTallystick server;
    private String settings;

    @BeforeEach
    void start() throws IOException {
        terminal = new Terminal(home);
        server = new FakeTallystick();
        settings = " --server " + server.address() + "/ --api-key " + API_KEY.id() + " --shared-key "
                + API_KEY.sharedKey() + " --product EX --license-key " + LICENSE_KEY + " --hardware-id " + HARDWARE_ID;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("D1: activate, check, consume, deactivate")
    void activateCheckConsumeDeactivate() {
        assertThat(terminal.type("activate --variable room=7" + settings)).isZero();
        assertThat(terminal.out()).isEqualTo(String.join("\n", "status: active", "license: " + LICENSE_KEY,
                "license_id: 2", "license_type: consumption", "valid_until: never", "times_activated: 1",
                "max_activations: 3", ""));
        assertThat(server.lastCall().body()).contains("\"variables\":{\"room\":\"7\"}", "\"os_ver\":\"Linux 6\"");
        assertThat(terminal.type("status")).isZero();
        assertThat(terminal.said("status")).isEqualTo("online");
        assertThat(terminal.type("check")).isZero();
        assertThat(terminal.type("consume 7")).isZero();
        assertThat(terminal.out()).isEqualTo("total_consumptions: 7\nmax_consumptions: 100\n");
        assertThat(terminal.type("consume --feature export")).isZero();
        assertThat(server.lastCall().body()).contains("\"feature\":\"export\",\"consumptions\":1");
        assertThat(terminal.type("deactivate")).isZero();
        assertThat(terminal.out()).isEqualTo("status: license_deactivated\n");
        assertThat(terminal.type("status")).isZero();
        assertThat(terminal.said("status")).isEqualTo("none");
    }

    @Test
    @DisplayName("D1: check shows an expired license and refuses it")
    void checkRefusesAnExpiredLicense() {
        terminal.type("activate" + settings);
        server.license.with("is_expired", true);
        assertThat(terminal.type("check")).isEqualTo(1);
        assertThat(terminal.said("status")).isEqualTo("expired");
        assertThat(terminal.err()).startsWith("license_expired: ");
    }

    @Test
    @DisplayName("D5: a refusal of the server is shown with its code")
    void aRefusalIsShownWithItsCode() {
        server.answer("activate_license", 400,
                "{\"status\":400,\"code\":\"license_not_found\",\"message\":\"No such license.\"}");
        assertThat(terminal.type("activate" + settings)).isEqualTo(1);
        assertThat(terminal.err()).endsWith("license_not_found: No such license.\n");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    @DisplayName("D6: the first activation trusts the server's key, and from then on no other")
    void theFirstActivationTrustsTheServersKey() throws IOException {
        terminal.type("activate" + settings);
        assertThat(terminal.err()).contains(server.vendor.publicKey().fingerprints().get(0));
        try (FakeTallystick impostor = new FakeTallystick()) {
            assertThat(terminal.type("check --server " + impostor.address())).isEqualTo(1);
            assertThat(terminal.err()).startsWith("answer_signature_invalid: ");
            Path key = Files.writeString(home.resolve("key.pem"), impostor.vendor.pem());
            assertThat(terminal.type("check --public-key " + key)).isZero();
        }
    }

    @Test
    @DisplayName("D6: with a key trusted before, nobody is asked for one")
    void aTrustedKeyIsNotAskedFor() throws IOException {
        Path key = Files.writeString(home.resolve("key.pem"), server.vendor.pem());
        assertThat(terminal.type("trust " + key)).isZero();
        assertThat(terminal.said("trusted_key")).isEqualTo(server.vendor.publicKey().fingerprints().get(0));
        assertThat(terminal.type("activate" + settings)).isZero();
        assertThat(server.calls).hasSize(1);
        Path other = Files.writeString(home.resolve("other.pem"), Vendor.withNewKey().pem());
        terminal.environment.put("TALLYSTICK_DEVICE_PUBLIC_KEY", other.toString());
        assertThat(terminal.type("check")).isZero();
    }

    @Test
    @DisplayName("D6: a request is written also when no server can be reached")
    void aRequestIsWrittenWithoutServer() {
        Path request = home.resolve("r.req");
        server.close();
        assertThat(terminal.type("request -o " + request + settings)).isZero();
        assertThat(request).exists();
        assertThat(terminal.err()).startsWith("note: no public key is trusted yet");
    }

    @Test
    @DisplayName("D8: a consumption without an answer says how to repeat it")
    void aConsumptionWithoutAnswerSaysHowToRepeatIt() {
        terminal.type("activate" + settings);
        server.close();
        assertThat(terminal.type("consume 2 --idempotency-key once")).isEqualTo(1);
        assertThat(terminal.err()).contains("--idempotency-key once").contains("\nserver_unreachable: ");
    }
}
