package io.tallystick.client.cli;

import static io.tallystick.client.testing.LicenseFixture.LICENSE_KEY;
import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.TestDevice.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatusTest extends Desk {

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
}
