package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.AirgapDevice;
import io.tallystick.it.acceptance.fixture.CodesPage;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.ManagementApi;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two companies by two host names: the page of one takes no key and no code of the other. */
class AirgapCompaniesIT extends Scene {

    private ManagementApi others;
    private CodesPage ours;
    private CodesPage theirs;

    @TempDir
    Path folder;

    @BeforeEach
    void foundAnotherCompany() {
        var founded = accepted(management.asOperator().post("companies", Json.text(Json.object("name", "Hooli " + UUID.randomUUID()))));
        others = ManagementApi.withKey(server.uri(), founded.path("management_key").asText());
        var host = UUID.randomUUID() + ".example";
        accepted(others.patch("branding", Json.text(Json.object("hosts", List.of(host)))));
        ours = new CodesPage(server.uri());
        theirs = ours.at(host);
    }

    @Test
    @DisplayName("G5 W2 keys and codes of another company are unknown at a company's host, and nothing is booked")
    void givenTwoHosts_whenCodesAreHandedInAtTheWrongOne_thenTheyAreUnknown() {
        var license = vendor.issues(aLicense());
        var policy = management.get("products/" + license.product().id() + "/policies/default/airgap_policy").bytes();
        var device = AirgapDevice.of(folder, license, TrustedKeys.ofJwks(api.get("jwks", Map.of("api_key", Acme.API_KEY)).bytes()), policy);
        var asked = device.asks(ours.initialize(license).code());
        var before = counts.everything();

        assertThat(theirs.initialize(license).refusal()).isEqualTo("license_not_found");
        assertThat(theirs.confirm(device.hardwareId(), asked).refusal()).isEqualTo("airgap_code_invalid");
        assertThat(counts.everything()).isEqualTo(before);

        device.takes(ours.confirm(device.hardwareId(), asked).code());
        var back = device.givesBack();
        assertThat(theirs.giveBack(back).refusal()).isEqualTo("airgap_code_invalid");
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(ours.giveBack(back).status()).isEqualTo(200);
        assertThat(theirs.initialize(new Vendor(others).issues(aLicense())).status()).isEqualTo(200);
    }
}
