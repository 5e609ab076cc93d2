package io.tallystick.client.cli;

import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnlineCommandsTest extends Desk {

    @Test
    @DisplayName("D1: activate and check say what the license is")
    void activateAndCheck() {
        done("activate --variable room=7" + settings);
        String said = String.join("\n", "status: active", "license: " + LICENSE_KEY, "license_id: 2",
                "license_type: consumption", "valid_until: never", "times_activated: 1", "max_activations: 3", "");
        assertThat(terminal.out()).isEqualTo(said);
        assertThat(server.lastCall().body()).contains("\"variables\":{\"room\":\"7\"}", "\"os_ver\":\"Linux 6\"");
        done("check");
        assertThat(terminal.out()).isEqualTo(said);
        done("status");
        assertThat(terminal.said("status")).isEqualTo("online");
        assertThat(terminal.said("online_checked")).isEqualTo("2026-01-01T12:00:00Z");
    }

    @Test
    @DisplayName("D1: consume counts at the server, deactivate gives the seat back")
    void consumeAndDeactivate() {
        done("activate" + settings);
        done("consume 7");
        assertThat(terminal.out()).isEqualTo("total_consumptions: 7\nmax_consumptions: 100\n");
        done("consume --feature export");
        assertThat(server.lastCall().body()).contains("\"feature\":\"export\",\"consumptions\":1");
        done("deactivate");
        assertThat(terminal.out()).isEqualTo("status: license_deactivated\n");
        done("status");
        assertThat(terminal.said("status")).isEqualTo("none");
    }

    @Test
    @DisplayName("D1: check tells of slots where the license floats, borrow and release keep one and give it back")
    void slotsOfAFloatingLicense() {
        done("activate" + settings);
        server.license.with("is_floating", true).with("floating_in_use_devices", 2).with("floating_users", 5);
        done("check");
        assertThat(terminal.out()).endsWith("floating_in_use_devices: 2\nfloating_users: 5\n");
        done("borrow 2026-01-03");
        assertThat(server.lastCall().body()).contains("\"borrowed_until\":\"2026-01-03T00:00:00Z\"");
        assertThat(terminal.out()).isEqualTo("borrowed_until: 2026-01-03T12:00:00Z\n");
        done("borrow --feature export");
        done("check --feature export");
        assertThat(terminal.out()).isEqualTo("feature.export.valid_until: never\n");
        done("release --feature export");
        done("release");
        assertThat(terminal.out()).isEqualTo("status: released\n");
        assertThat(terminal.type("borrow tomorrow")).isEqualTo(2);
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
    @DisplayName("D1: a trial is remembered, so that activate takes it; versions are listed")
    void aTrialIsRemembered() {
        done("trial" + settings.replaceAll(" --license-key \\S+", ""));
        assertThat(terminal.said("license")).isEqualTo(LICENSE_KEY);
        assertThat(terminal.said("trial_days")).isEqualTo("14");
        done("activate");
        assertThat(server.lastCall().body()).contains(LICENSE_KEY);
        done("versions --env win64");
        assertThat(terminal.out()).isEqualTo("version: 2.10 2026-09-01T00:00:00Z\n");
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
    @DisplayName("D8: a consumption without an answer says how to repeat it")
    void aConsumptionWithoutAnswerSaysHowToRepeatIt() {
        terminal.type("activate" + settings);
        server.close();
        assertThat(terminal.type("consume 2 --idempotency-key once")).isEqualTo(1);
        assertThat(terminal.err()).contains("--idempotency-key once").contains("\nserver_unreachable: ");
    }
}
