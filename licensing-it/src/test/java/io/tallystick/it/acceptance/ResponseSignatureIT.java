package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.LicenseWish;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.PublicKeys;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.HmacSignature;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signatures of answers and files (§2), verified with the published keys alone. */
class ResponseSignatureIT extends Scene {

    private final List<PublicKey> published = new ArrayList<>();

    @BeforeEach
    void fetchKeys() throws GeneralSecurityException {
        published.add(PublicKeys.ofPem(accepted(api.get(".well-known", Map.of())).path("pub_key").asText()));
        published.add(PublicKeys.ofJwk(accepted(api.get("jwks", Map.of())).path("keys").path(0)));
    }

    @Test
    void givenEveryJsonAnswer_whenItSucceeds_thenItsHeaderSignsTheExactBytes() throws Exception {
        var machine = aMachineWith(vendor.issues(aLicense().withUnits(9).with("metadata", Map.of("note", "grün 😀"))));

        mustBeSigned(machine.activates());
        mustBeSigned(machine.checks());
        mustBeSigned(machine.uses(1));
        mustBeSigned(machine.usesFeature("export", 1));
        mustBeSigned(machine.tracks(Map.of("a", "ß")));
        mustBeSigned(machine.asksForVariables());
        mustBeSigned(machine.activationFile().uploadedBy(api));
        mustBeSigned(api.get("product_details", Map.of("product", machine.license().product().code())));
        mustBeSigned(api.get(".well-known", Map.of()));
        mustBeSigned(api.get("jwks", Map.of()));
    }

    @Test
    void givenALicenseWithoutAnEnd_whenItIsSigned_thenTheEndIsTheEmptyTextAndAllIsLowerCase() throws Exception {
        var license = vendor.issues(aLicense());
        var machine = new Machine(api, license, "PC-ÄÖÜ-" + license.id());

        var answer = accepted(machine.activates());

        mustSign(("pc-äöü-" + license.id() + "#" + license.key().toLowerCase(Locale.ROOT) + "#"), answer.path("license_signature"));
    }

    @Test
    void givenALicenseWithAnEnd_whenItIsSigned_thenTheEndStandsAsInTheBody() throws Exception {
        var machine = aMachineWith(vendor.issues(aLicense().ofType("time-limited").with("validity_period", "2040-02-29")));

        for (var answer : List.of(accepted(machine.activates()), accepted(machine.checks()))) {
            assertThat(answer.path("validity_period").asText()).isEqualTo("2040-02-29T00:00:00.000Z");
            mustSign(machine.hardwareId() + "#" + machine.license().key().toLowerCase(Locale.ROOT) + "#2040-02-29t00:00:00.000z",
                    answer.path("license_signature"));
        }
    }

    @Test
    void givenALicenseOfAUser_whenItIsSigned_thenTheEMailStandsForTheKey() throws Exception {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY));

        var answer = accepted(aMachineWith(license).telling("hardware_id", "pc-" + license.id()).activates());

        mustSign("pc-" + license.id() + "#" + User.SOMEBODY.email() + "#", answer.path("license_signature"));
    }

    @Test
    void givenALicenseFile_whenItIsRead_thenAllItsSignaturesHold() throws Exception {
        mustHold(vendor.issues(aLicense()));
        mustHold(vendor.issues(fullOfTraps().ofType("time-limited").with("valid_duration", "35d")));
        mustHold(vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY)));
    }

    @Test
    void givenARefreshFile_whenItIsRead_thenAllItsSignaturesHold() throws Exception {
        var machine = anActiveMachineWith(vendor.issues(fullOfTraps()));

        var file = vendor.makesRefreshFileFor(machine);

        assertThat(file.header("Content-Type")).startsWith("text/plain");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"license_refresh.lic\"");
        mustHold(Base64.getDecoder().decode(file.bytes()), machine.license(), machine.hardwareId());
    }

    /** Texts in which a careless reader finds the end of the signed part too early. */
    private static LicenseWish fullOfTraps() {
        return aLicense().with("metadata", Map.of("a", "\",\"license_signature\":\"x\"}", "b", "ü / \\ \u2028 😀"));
    }

    private void mustHold(IssuedLicense license) throws GeneralSecurityException {
        var machine = aMachineWith(license);
        mustHold(machine.activationFile().uploadedBy(api).bytes(), license, machine.hardwareId());
    }

    private void mustHold(byte[] file, IssuedLicense license, String hardwareId) throws GeneralSecurityException {
        var text = new String(file, UTF_8);
        var json = Json.parsed(text);
        int end = text.lastIndexOf(",\"license_signature\":");

        mustSign(text.substring(0, end) + "}", json.path("license_signature_v2"));
        mustSign((hardwareId + "#" + license.identity() + "#" + json.path("validity_period").asText("")).toLowerCase(Locale.ROOT),
                json.path("license_signature"));
        assertThat(json.path("offline_signature").asText()).isEqualTo(HmacSignature.ofFile(Acme.SHARED_KEY, json.path("date").asText(),
                license.identity(), hardwareId, Acme.API_KEY));
    }

    private void mustBeSigned(Answer answer) throws GeneralSecurityException {
        accepted(answer);
        for (var key : published) {
            assertThat(PublicKeys.verifies(key, answer.bytes(), answer.header("LicenseSignature"))).as(answer.toString()).isTrue();
        }
    }

    private void mustSign(String text, JsonNode signature) throws GeneralSecurityException {
        for (var key : published) {
            assertThat(PublicKeys.verifies(key, text, signature.asText())).as(text).isTrue();
        }
    }
}
