package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.LicenseOwner;
import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.audit.AuditCommand;
import io.tallystick.client.offline.DeviceStatus.Standing;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.RequestWriter;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.ApiKey;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.RotatingCompany;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.TokenPage;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing keys come and go, and what they signed stays proven (ADR 0029). */
class KeyRotationIT extends Scene {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private RotatingCompany company;
    private IssuedLicense license;

    @BeforeEach
    void found() {
        company = RotatingCompany.founded(management, api, server, books);
        license = new Vendor(company.vendor()).issues(aLicense().withSeats(9));
    }

    @Test
    @DisplayName("S8 S9 T8 keys are rotated and retire, and every license file, token and line of the audit stays proven; only what is revoked is not believed")
    void givenThingsThatWereSigned_whenTheirKeysRotate_thenTheyStayProven() throws IOException {
        var oldRsa = company.active("RS256");
        var oldEc = company.active("ES256");
        var before = company.published();
        company.waitUntilSignedBy(oldEc);
        var lic = licenseFile("filed");
        var asked = device("token", before);
        var token = tokenFor(asked);

        var newRsa = company.rotates("RS256");
        var newEc = company.rotates("ES256");
        company.waitUntilSignedBy(newEc);
        accepted(company.vendor().patch("company", "{\"requests_per_minute\":100000}"));
        assertThat(verified()).isZero();
        assertThat(company.retires(oldRsa).path("status").asText()).isEqualTo("retired");
        company.retires(oldEc);

        assertThat(company.publishedIds()).containsExactlyInAnyOrder(newRsa, oldRsa, newEc, oldEc);
        assertThat(verified()).isZero();
        assertThat(said.toString(UTF_8)).doesNotContain("not trusted");
        assertThat(device("filed", company.published()).load(lic).standing()).isEqualTo(Standing.ACTIVE);
        assertThat(asked.take(token).standing()).isEqualTo(Standing.ACTIVE);
        assertThatExceptionOfType(LicenseRefusedException.class).isThrownBy(() -> device("later", before).load(licenseFile("later")))
                .withMessageContaining("device trust");
        assertThat(device("later", company.published()).load(licenseFile("later")).standing()).isEqualTo(Standing.ACTIVE);

        company.revokes(oldEc);
        company.revokes(oldRsa);

        assertThat(company.publishedIds()).containsExactlyInAnyOrder(newRsa, newEc);
        assertThat(verified()).isZero();
        assertThat(said.toString(UTF_8)).contains("by keys that are not trusted, vouched for by later ones");
        assertThatExceptionOfType(LicenseRefusedException.class).isThrownBy(() -> device("filed", company.published()).load(lic))
                .withMessageContaining("device trust");
        assertThat(books.number("select count(*) from signing_key where company_id = ? and sealed_private_key is null", company.id())).isEqualTo(2);
    }

    @Test
    @DisplayName("S10 the next key is published before it signs, and takes over at the rotation")
    void givenAPreparedKey_whenKeysRotate_thenItSigns() {
        var signing = company.active("RS256");
        var next = accepted(prepares("RS256"));

        assertThat(next.path("status").asText()).isEqualTo("prepared");
        assertThat(next.path("signs_from").isNull()).isTrue();
        assertThat(next.path("fingerprint").asText()).isEqualTo(TrustedKeys.ofPem(next.path("public_key").asText()).fingerprints().get(0));
        assertThat(company.publishedIds()).contains(signing, next.path("key_id").asText());
        assertThat(company.active("RS256")).isEqualTo(signing);
        assertThat(accepted(prepares("RS256")).path("key_id").asText()).isEqualTo(next.path("key_id").asText());
        mustBookNothing(409, "still_in_use", () -> company.vendor().post("signing_keys/" + next.path("key_id").asText() + "/retire", ""));

        assertThat(company.rotates("RS256")).isEqualTo(next.path("key_id").asText());

        var former = accepted(company.vendor().get("signing_keys/" + signing));
        assertThat(former.path("status").asText()).isEqualTo("passive");
        assertThat(former.path("signs_until").asText()).isNotEmpty();
        assertThat(company.rotates("RS256")).isNotEqualTo(next.path("key_id").asText());
    }

    @Test
    @DisplayName("S9 the key that signs is neither retired nor revoked, ended ones stay as they are, and another company's do not exist")
    void givenKeysInEveryState_whenTheyAreEnded_thenTheirOwnerDecides() {
        var old = company.active("RS256");
        for (var deed : new String[] {"/retire", "/revoke"}) {
            mustBookNothing(409, "still_in_use", () -> company.vendor().post("signing_keys/" + old + deed, ""));
            mustBookNothing(404, "not_found", () -> management.post("signing_keys/" + old + deed, ""));
        }
        mustBookNothing(404, "not_found", () -> management.get("signing_keys/" + old));
        mustBookNothing("validation_error", () -> company.vendor().post("signing_keys/rotate", "{\"algorithm\":\"none\"}"));
        mustBookNothing("validation_error", () -> prepares("none"));
        mustBookNothing("missing_parameters", () -> company.vendor().post("signing_keys", "{}"));
        company.rotates("RS256");
        company.retires(old);
        var events = "select count(*) from audit_entry where company_id = ? and event like 'signing_key.%'";
        var before = books.number(events, company.id());

        company.retires(old);
        assertThat(books.number(events, company.id())).isEqualTo(before);
        company.revokes(old);
        assertThat(company.revokes(old).path("status").asText()).isEqualTo("revoked");
        assertThat(company.retires(old).path("status").asText()).isEqualTo("revoked");
        assertThat(books.number(events, company.id())).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("A6 S8 a rotation that is repeated makes one key")
    void givenARotationThatWasLost_whenItIsRepeated_thenThereIsOneNewKey() {
        var once = company.vendor().withHeader("Idempotency-Key", UUID.randomUUID().toString());

        var first = accepted(once.post("signing_keys/rotate", "{\"algorithm\":\"ES256\"}"));

        assertThat(accepted(once.post("signing_keys/rotate", "{\"algorithm\":\"ES256\"}"))).isEqualTo(first);
        assertThat(accepted(company.vendor().get("signing_keys")).findValuesAsText("algorithm")).containsExactlyInAnyOrder("RS256", "ES256", "ES256");
    }

    private Answer prepares(String algorithm) {
        return company.vendor().post("signing_keys", Json.text(Map.of("algorithm", algorithm)));
    }

    private byte[] licenseFile(String hardwareId) {
        var writer = new RequestWriter(new ApiKey(company.apiKey(), company.sharedKey()), DeviceFacts.none(), UUID::randomUUID);
        var answer = company.api().postText("activate_offline", device(hardwareId, company.published()).request(writer).text());
        accepted(answer);
        return Base64.getEncoder().encode(answer.bytes());
    }

    private String tokenFor(OfflineDevice device) {
        return new TokenPage(server.uri()).at(company.host()).makes(device.machineCode(DeviceFacts.none(), UUID::randomUUID), "customer@example.org", license.key())
                .token();
    }

    private OfflineDevice device(String hardwareId, TrustedKeys keys) {
        var machine = new Machine(company.api(), license, hardwareId);
        return new OfflineDevice(StateFolder.at(folder.resolve(hardwareId)), new DeviceIdentity(machine.hardwareId(), license.product().code(),
                new LicenseOwner.Key(license.key())), keys, Clock.systemUTC());
    }

    /** By the server, then by the export alone with the keys as they are published now. */
    private int verified() throws IOException {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        var export = folder.resolve("export.jsonl").toString();
        var keys = Files.write(folder.resolve("keys.json"), company.jwks()).toString();
        var byServer = new AuditCommand(Map.of(), out, out).run("verify", "--server", server.uri().toString(), "--management-key", company.managementKey(), "--save", export);
        return byServer + new AuditCommand(Map.of(), out, out).run("verify", export, "--keys", keys);
    }
}
