package io.tallystick.client.cli;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfflineLoopTest extends Desk {

    @Test
    @DisplayName("D2: request, upload, load, use, feature: each says what it did")
    void fromRequestToUse() {
        done("request -o " + request + settings);
        assertThat(terminal.said("request_file")).isEqualTo(request.toString());
        done("upload " + request + " -o " + license);
        assertThat(terminal.said("license_file")).isEqualTo(license.toString());
        done("load " + license);
        assertThat(terminal.said("status")).isEqualTo("active");
        done("use 3");
        assertThat(terminal.out())
                .isEqualTo("total_consumptions: 3\nmax_consumptions: 100\nunreported_consumptions: 3\n");
        done("feature export 2");
        assertThat(terminal.said("feature.export.total_consumptions")).isEqualTo("2");
    }

    @Test
    @DisplayName("D2: return, upload: the units go back once, and the license is gone")
    void fromReturnToUpload() throws IOException {
        Path back = home.resolve("deactivate_offline.req");
        loadAnswer();
        done("use 3");
        done("return -o " + back);
        assertThat(terminal.said("consumptions")).isEqualTo("3");
        String written = Files.readString(back);
        done("return -o " + back);
        assertThat(back).hasContent(written);
        done("upload " + back);
        assertThat(terminal.out()).isEqualTo("status: license_deactivated\n");
        assertThat(server.lastCall().body()).isEqualTo(written);
        refused("use 1", "license_returned");
        done("status");
        assertThat(terminal.said("status")).isEqualTo("returned");
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
}
