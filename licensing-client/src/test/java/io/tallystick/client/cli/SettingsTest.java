package io.tallystick.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.testing.TestDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final String NOWHERE = " --server http://127.0.0.1:9";
    private static final String KEYS = NOWHERE + " --api-key key-id --shared-key very-secret --product EX";
    @TempDir
    Path home;
    private Terminal terminal;
    private Path file;

    @BeforeEach
    void aTerminal() {
        terminal = new Terminal(home);
        file = home.resolve("r.req");
    }

    @Test
    @DisplayName("D3: settings given once are remembered")
    void settingsAreRemembered() throws IOException {
        assertThat(terminal.type("request -o " + file + KEYS + " --license-key AAAA")).isZero();
        assertThat(terminal.type("request -o " + file)).isZero();
        assertThat(asked()).contains("\"license_key\":\"AAAA\"", "\"product\":\"EX\"", "\"api_key\":\"key-id\"");
    }

    @Test
    @DisplayName("D3: the environment comes before what is remembered, the command line before both")
    void theEnvironmentComesBeforeMemory() throws IOException {
        terminal.type("request -o " + file + KEYS + " --license-key AAAA");
        terminal.environment.put("TALLYSTICK_DEVICE_LICENSE_KEY", "BBBB");
        terminal.environment.put("TALLYSTICK_DEVICE_HARDWARE_ID", "env-device");
        terminal.type("request -o " + file);
        assertThat(asked()).contains("\"license_key\":\"BBBB\"", "\"hardware_id\":\"env-device\"");
        terminal.type("request --license-key=CCCC -o " + file);
        assertThat(asked()).contains("\"license_key\":\"CCCC\"");
        terminal.environment.clear();
        terminal.type("request -o " + file);
        assertThat(asked()).contains("\"license_key\":\"CCCC\"").doesNotContain("env-device");
    }

    @Test
    @DisplayName("D3: defaults of the caller hold where nothing else was ever given")
    void defaultsHoldWhereNothingWasGiven() throws IOException {
        terminal.system.setProperty("tallystick.device.license-key", "DEFAULT");
        terminal.type("request -o " + file + KEYS);
        assertThat(asked()).contains("\"license_key\":\"DEFAULT\"");
        terminal.type("request -o " + file + " --username u@example.com --password hidden");
        terminal.type("request -o " + file);
        assertThat(asked()).contains("u@example.com").doesNotContain("DEFAULT");
    }

    @Test
    @DisplayName("D3: an OAuth client takes the place of an API key and the other way round; both at once are refused")
    void aClientTakesThePlaceOfAnApiKey() throws IOException {
        terminal.type("request -o " + file + KEYS + " --license-key AAAA");
        terminal.type("request -o " + file + " --client-id client-1 --client-secret hidden-secret");
        assertThat(asked()).contains("\"client_id\":\"client-1\"").doesNotContain("api_key", "hidden-secret");
        terminal.type("request -o " + file);
        assertThat(asked()).contains("\"client_id\":\"client-1\"");
        terminal.type("request -o " + file + " --api-key key-id --shared-key very-secret");
        assertThat(asked()).contains("\"api_key\":\"key-id\"").doesNotContain("client_id");
        assertThat(terminal.type("request -o " + file + " --api-key key-id --client-id client-1")).isEqualTo(2);
    }

    @Test
    @DisplayName("D3: a user takes the place of a license key, and a password goes with its user")
    void aUserTakesThePlaceOfAKey() throws IOException {
        terminal.type("request -o " + file + KEYS + " --license-key AAAA");
        terminal.type("request -o " + file + " --username u@example.com --password hidden");
        assertThat(asked()).contains("\"username\":\"u@example.com\",\"password\":\"hidden\"").doesNotContain("AAAA");
        terminal.type("request -o " + file + " --username other@example.com");
        assertThat(asked()).contains("other@example.com").doesNotContain("hidden", "password");
        assertThat(terminal.type("request --username u --license-key AAAA")).isEqualTo(2);
    }

    @Test
    @DisplayName("D3: the hardware id is made once")
    void theHardwareIdIsMadeOnce() throws IOException {
        terminal.type("status");
        String made = terminal.said("hardware_id");
        assertThat(UUID.fromString(made)).hasToString(made);
        terminal.type("request -o " + file + KEYS + " --license-key AAAA");
        assertThat(asked()).contains(made);
        terminal.type("status --state " + home.resolve("second"));
        assertThat(terminal.said("hardware_id")).isNotEqualTo(made);
    }

    @Test
    @DisplayName("D4: secrets are private on the disk and never printed")
    void secretsArePrivate() throws IOException {
        terminal.type("request -o " + file + KEYS + " --username u@example.com --password hidden");
        String printed = terminal.out() + terminal.err();
        terminal.type("status");
        assertThat(printed + terminal.out() + terminal.err()).doesNotContain("very-secret", "hidden");
        Path settings = home.resolve(".tallystick-device/settings.json");
        assertThat(Files.readString(settings)).contains("very-secret");
        for (Path secret : new Path[] {settings, file}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
        }
    }

    @Test
    @DisplayName("D3: damaged settings are refused, because a new hardware id would take another seat")
    void damagedSettingsAreRefused() throws IOException {
        terminal.type("status");
        Files.writeString(home.resolve(".tallystick-device/settings.json"), "{");
        assertThat(terminal.type("status")).isEqualTo(1);
        assertThat(terminal.err()).startsWith("state_damaged: ");
    }

    private String asked() throws IOException {
        return TestDevice.said(Files.readString(file)).toString();
    }
}
