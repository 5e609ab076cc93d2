package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.ProductWish;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.TokenPage;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.ManagementApi;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two companies by two host names: neither makes tokens of the other's licenses, nor believes the other's tokens. */
class TokensOfTwoCompaniesIT extends Scene {

    private static final String OWNER = "customer@example.org";

    private JsonNode other;
    private TokenPage ours;
    private TokenPage theirs;
    private IssuedLicense theirLicense;

    @TempDir
    Path folder;

    @BeforeEach
    void foundAnotherCompany() {
        other = accepted(management.asOperator().post("companies", Json.text(Json.object("name", "Globex " + UUID.randomUUID()))));
        var others = ManagementApi.withKey(server.uri(), other.path("management_key").asText());
        var host = UUID.randomUUID() + ".example";
        accepted(others.patch("branding", Json.text(Json.object("hosts", List.of(host)))));
        ours = new TokenPage(server.uri());
        theirs = ours.at(host);
        theirLicense = new Vendor(others).issues(aLicense());
    }

    @Test
    @DisplayName("P7 another company's license code is unknown, also where both sell a product of the same code")
    void givenALicenseOfAnotherCompany_whenATokenIsWanted_thenItIsUnknown() {
        Product same = vendor.offers(ProductWish.aProduct().with("short_code", theirLicense.product().code()));
        var code = device(same.code(), TrustedKeys.none()).machineCode(DeviceFacts.none(), UUID::randomUUID);

        assertThat(ours.makes(code, OWNER, theirLicense.key()).refusal()).isEqualTo("license_not_found");
        assertThat(theirs.makes(code, OWNER, vendor.issues(aLicense().of(same)).key()).refusal()).isEqualTo("license_not_found");
        assertThat(ours.makes(code(vendor.issues(aLicense())), OWNER, theirLicense.key()).refusal()).isEqualTo("license_not_found");
        assertThat(theirs.makes(code(vendor.issues(aLicense())), OWNER, theirLicense.key()).refusal()).isEqualTo("unknown_product");
        assertThat(counts.activeDevices(theirLicense)).isZero();
    }

    @Test
    @DisplayName("P7 a token is signed with its own company's key, and no device of another believes it")
    void givenATokenOfOneCompany_whenADeviceTrustsTheOther_thenItIsRefused() {
        var trustsThem = TrustedKeys.ofJwks(api.get("jwks", Map.of("api_key", other.path("api_key").asText())).bytes());
        var trustsUs = TrustedKeys.ofJwks(api.get("jwks", Map.of()).bytes());
        var device = device(theirLicense.product().code(), trustsThem);

        var token = theirs.makes(device.machineCode(DeviceFacts.none(), UUID::randomUUID), OWNER, theirLicense.key()).token();

        Assertions.assertThatExceptionOfType(LicenseRefusedException.class)
                .isThrownBy(() -> device(theirLicense.product().code(), trustsUs).take(token));
        assertThat(device.take(token).license().id()).isEqualTo(theirLicense.id());
    }

    private String code(IssuedLicense license) {
        return device(license.product().code(), TrustedKeys.none()).machineCode(DeviceFacts.none(), UUID::randomUUID);
    }

    private OfflineDevice device(String product, TrustedKeys keys) {
        return new OfflineDevice(StateFolder.at(folder.resolve(product + keys.fingerprints().size() + keys.hashCode())),
                new DeviceIdentity("hw-of-two", product, null), keys, Clock.systemUTC());
    }
}
