package io.tallystick.client.cli;

import static io.tallystick.client.testing.LicenseFixture.HARDWARE_ID;
import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;
import static io.tallystick.client.testing.TestDevice.API_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.testing.FakeTallystick;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A terminal, a server within reach, and the files that go to and fro. */
abstract class Desk {

    @TempDir
    Path home;
    Terminal terminal;
    FakeTallystick server;
    String settings;
    Path request;
    Path license;

    @BeforeEach
    void start() throws IOException {
        terminal = new Terminal(home);
        server = new FakeTallystick();
        settings = " --server " + server.address() + "/ --api-key " + API_KEY.id() + " --shared-key "
                + API_KEY.sharedKey() + " --product EX --license-key " + LICENSE_KEY + " --hardware-id " + HARDWARE_ID;
        request = home.resolve("activate_offline.req");
        license = home.resolve("ls_activation.lic");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The license file of the server's license is in force. */
    void loadAnswer() {
        done("request -o " + request + settings);
        done("upload " + request + " -o " + license);
        done("load " + license);
    }

    void done(String line) {
        assertThat(terminal.type(line)).describedAs("%s: %s", line, terminal.err()).isZero();
    }

    void refused(String line, String code) {
        assertThat(terminal.type(line)).describedAs(line).isEqualTo(1);
        assertThat(terminal.err()).startsWith(code + ": ").endsWith("\n");
    }
}
