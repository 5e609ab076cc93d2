package io.tallystick.client.cli;

import static io.tallystick.client.testing.LicenseFixture.HARDWARE_ID;
import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;
import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.TestDevice.API_KEY;
import static io.tallystick.client.testing.TestDevice.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.testing.FakeTallystick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineLoopTest {

    @TempDir
    Path home;
    private Terminal terminal;
    private FakeTallystick server;
    private String settings;
    private Path request;
    private Path license;
    private Path back;

    @BeforeEach
    void start() throws IOException {
        terminal = new Terminal(home);
        server = new FakeTallystick();
        settings = " --server " + server.address() + " --api-key " + API_KEY.id() + " --shared-key "
                + API_KEY.sharedKey() + " --product EX --license-key " + LICENSE_KEY + " --hardware-id " + HARDWARE_ID;
        request = home.resolve("activate_offline.req");
        license = home.resolve("ls_activation.lic");
        back = home.resolve("deactivate_offline.req");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("D2: request, upload, load, use, feature, return, upload")
    void theWholeLoop() throws IOException {
        done("request -o " + request + settings);
        assertThat(terminal.said("request_file")).isEqualTo(request.toString());
        done("upload " + request + " -o " + license);
        assertThat(terminal.said("license_file")).isEqualTo(license.toString());
        done("load " + license);
        assertThat(terminal.said("status")).isEqualTo("active");
        done("use 3");
        assertThat(terminal.out()).isEqualTo("total_consumptions: 3\nmax_consumptions: 100\nunreported_consumptions: 3\n");
        done("feature export 2");
        assertThat(terminal.said("feature.export.total_consumptions")).isEqualTo("2");
        done("return -o " + back);
        assertThat(terminal.said("consumptions")).isEqualTo("3");
        assertThat(terminal.said("feature.export.consumptions")).isEqualTo("2");
        String written = Files.readString(back);
        done("return -o " + back);
        assertThat(back).hasContent(written);
        done("upload " + back);
        assertThat(terminal.out()).isEqualTo("status: license_deactivated\n");
        assertThat(server.lastCall().body()).isEqualTo(written);
        assertThat(said(written).path("consumptions").asLong()).isEqualTo(3);
        done("status");
        assertThat(terminal.said("status")).isEqualTo("returned");
        refused("use 1", "license_returned");
    }

    @Test
    @DisplayName("D2: upload takes a request file as a mail program left it")
    void uploadTakesAMailedFile() throws IOException {
        done("request -o " + request + settings);
        String line = Files.readString(request);
        Files.writeString(request, "\uFEFF" + line.replaceAll("(.{76})", "$1\r\n") + "\r\n");
        done("upload " + request + " -o " + license);
        assertThat(server.lastCall().body()).isEqualTo(line);
    }

    @Test
    @DisplayName("D2: upload of anything else is refused before anything is sent")
    void uploadOfAnythingElseIsRefused() throws IOException {
        done("request -o " + request + settings);
        done("upload " + request + " -o " + license);
        int calls = server.calls.size();
        refused("upload " + license, "request_file_unreadable");
        refused("upload " + Files.writeString(home.resolve("text"), "hello"), "request_file_unreadable");
        refused("upload " + Files.writeString(home.resolve("json"), "e30="), "request_file_unreadable");
        refused("upload " + home.resolve("missing"), "io_error");
        assertThat(server.calls).hasSize(calls);
    }

    @Test
    @DisplayName("D2: status tells everything about a license file, and refuses one that has ended")
    void statusTellsEverything() {
        server.license = aLicense().counting(10, 4).with("allow_overages", true).with("max_overages", 5)
                .withFeature("pro", "activation", "2026-06-01T00:00:00.000Z")
                .with("validity_period", "2027-01-01T00:00:00.000Z");
        loadAnswer();
        done("status");
        assertThat(terminal.out()).isEqualTo(String.join("\n", "status: active", "hardware_id: Device-One",
                "product: EX", "license: " + LICENSE_KEY, "license_id: 2", "license_type: consumption",
                "valid_until: 2027-01-01T00:00:00Z", "total_consumptions: 4", "max_consumptions: 15",
                "unreported_consumptions: 0", "feature.pro.valid_until: 2026-06-01T00:00:00Z", ""));
        terminal.clock.set("2027-01-01T00:00:00Z");
        refused("status", "license_expired");
        assertThat(terminal.said("status")).isEqualTo("refused");
        assertThat(terminal.said("valid_until")).isEqualTo("2027-01-01T00:00:00Z");
    }

    @Test
    @DisplayName("D2: a feature that counts nothing says until when it may be used; others count one unit")
    void aFeatureSaysUntilWhen() {
        server.license.withFeature("pro", "activation", null);
        loadAnswer();
        done("feature pro");
        assertThat(terminal.out()).isEqualTo("feature.pro.valid_until: never\n");
        done("feature export");
        assertThat(terminal.said("feature.export.total_consumptions")).isEqualTo("1");
        refused("feature pro 1", "unsupported_product_feature");
        refused("feature none", "unsupported_product_feature");
    }

    @Test
    @DisplayName("D2: a refresh file is loaded like any license file")
    void aRefreshFileIsLoaded() throws IOException {
        loadAnswer();
        done("use 100");
        refused("use 1", "license_not_enough_consumptions");
        byte[] refresh = server.vendor.licenseFile(aLicense().counting(200, 0).answer("", "2026-01-01T12:30:00Z"));
        done("load " + Files.write(home.resolve("license_refresh.lic"), refresh));
        done("use 1");
        assertThat(terminal.said("total_consumptions")).isEqualTo("101");
        refused("load " + license, "license_file_older");
    }

    @Test
    @DisplayName("D2: a deactivation online is refused while a license file is in force")
    void aDeactivationOnlineIsRefused() {
        loadAnswer();
        int calls = server.calls.size();
        refused("deactivate", "license_file_loaded");
        assertThat(server.calls).hasSize(calls);
    }

    private void loadAnswer() {
        done("request -o " + request + settings);
        done("upload " + request + " -o " + license);
        done("load " + license);
    }

    private void done(String line) {
        assertThat(terminal.type(line)).describedAs("%s: %s", line, terminal.err()).isZero();
    }

    private void refused(String line, String code) {
        assertThat(terminal.type(line)).describedAs(line).isEqualTo(1);
        assertThat(terminal.err()).startsWith(code + ": ").endsWith("\n");
    }
}
