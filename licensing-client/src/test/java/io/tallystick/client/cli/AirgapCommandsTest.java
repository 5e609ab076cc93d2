package io.tallystick.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.json.Json;
import io.tallystick.client.testing.CodePortal;
import io.tallystick.client.testing.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AirgapCommandsTest extends Desk {

    private static final Vendor VENDOR = Vendor.withNewKey();
    private static final CodePortal PORTAL = CodePortal.of(VENDOR);
    private static final String INITIALIZATION = PORTAL.initialization("00112233445566778899");

    private Path policy;

    @BeforeEach
    void shipTheApplication() throws IOException {
        policy = Files.write(home.resolve("airgap.policy"), PORTAL.policyFile());
        Files.write(home.resolve("keys.json"), Json.bytes(VENDOR.jwks()));
        done("trust " + home.resolve("keys.json"));
    }

    @Test
    @DisplayName("D2: airgap init, confirm, use, deactivate: each says what to carry")
    void theCodesGoToAndFro() {
        done("airgap init " + INITIALIZATION + " --policy " + policy + " --product EX --hardware-id gap-1");
        assertThat(terminal.said("hardware_id")).isEqualTo("gap-1");
        String asked = terminal.said("activation_code");
        done("airgap init " + INITIALIZATION.toLowerCase().replace("-", " ") + " --policy " + policy);
        assertThat(terminal.said("activation_code")).isEqualTo(asked);
        done("airgap confirm " + PORTAL.confirmation(asked, "gap-1", 2192, "").replace("-", " "));
        assertThat(terminal.said("status")).isEqualTo("active");
        done("use 3");
        done("airgap deactivate");
        assertThat(terminal.said("consumptions")).isEqualTo("3");
        String back = terminal.said("deactivation_code");
        done("airgap deactivate");
        assertThat(terminal.said("deactivation_code")).isEqualTo(back);
        refused("use 1", "license_returned");
    }

    @Test
    @DisplayName("D4: a typing error names its group; a code or a policy that is missing is asked for")
    void whatIsWrongIsSaid() {
        String wrong = (INITIALIZATION.charAt(8) == '2' ? '3' : '2') + INITIALIZATION.substring(9);
        refused("airgap init " + INITIALIZATION.substring(0, 8) + wrong + " --policy " + policy + " --product EX", "airgap_code_invalid");
        assertThat(terminal.err()).contains("group 2");
        assertThat(terminal.type("airgap init " + INITIALIZATION + " --product EX")).isEqualTo(2);
        assertThat(terminal.type("airgap init --policy " + policy)).isEqualTo(2);
        assertThat(terminal.type("airgap nonsense")).isEqualTo(2);
        refused("airgap deactivate", "license_not_active");
    }
}
