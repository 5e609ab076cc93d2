package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.numbers;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.OauthClient;
import io.tallystick.it.acceptance.fixture.OfflineScene;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.HmacSignature;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/oauth_clients/}: create, list, rename, rotate, revoke (§6), and offline files under their secrets (§1.2). */
class OauthClientsIT extends OfflineScene {

    @Test
    void givenANameAlone_whenAClientIsMade_thenItIsOfTheCompanyAndItsSecretIsToldThisOnce() {
        var answer = management.post("oauth_clients/", "{\"name\":\"new\"}");

        assertThat(answer.status()).isEqualTo(201);
        var client = accepted(answer);
        assertThat(client.fieldNames()).toIterable().containsExactly("id", "name", "client_id", "scope", "scope_id", "read_only", "products", "revoked",
                "previous_secret_until", "created_at", "client_secret");
        assertThat(client.path("client_secret").asText()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(client.path("scope").asText()).isEqualTo("company");
        var shown = accepted(management.get("oauth_clients/" + client.path("id").asLong()));
        assertThat(shown.has("client_secret")).isFalse();
        assertThat(Pages.of(management, "oauth_clients/?limit=1000").findAll("client_id")).contains(client.path("client_id").asText());
    }

    @Test
    void givenAClient_whenItIsRenamed_thenNothingElseChanges() {
        var client = vendor.makesClient("read_only", true, "products", List.of("A", "B"));

        var renamed = accepted(management.patch("oauth_clients/" + client.id(), "{\"name\":\"other\",\"read_only\":false}"));

        assertThat(renamed.path("name").asText()).isEqualTo("other");
        assertThat(renamed.path("read_only").asBoolean()).isTrue();
        assertThat(renamed.path("products").toString()).isEqualTo("[\"A\",\"B\"]");
    }

    @Test
    @DisplayName("A11 after a rotation both secrets give tokens and sign files; the answer is under the file's own secret")
    void givenARotation_whenTheOldSecretIsUsed_thenItWorksInItsGrace() {
        var old = vendor.makesClient();
        var machine = aMachineWith(vendor.issues(aLicense().withSeats(2)));

        var current = vendor.rotates(old, 1);

        accepted(old.asksForAToken(api));
        accepted(current.asksForAToken(api));
        for (var client : List.of(old, current)) {
            var file = accepted(machine.activationFile().signedWith(client).uploadedBy(api));
            assertThat(file.path("offline_signature").asText()).isEqualTo(HmacSignature.ofFile(client.secret(), file.path("date").asText(),
                    machine.license().key(), machine.hardwareId(), client.clientId()));
        }
        refused(409, "secret_rotation_in_progress", management.post("oauth_clients/" + old.id() + "/rotate", ""));
        var last = vendor.rotates(old, 0);
        refusedAsClient(old);
        refusedAsClient(current);
        accepted(last.asksForAToken(api));
        mustRefuse("signature_mismatch", machine.deactivationFile().signedWith(current));
        mustBeTaken(machine.deactivationFile().signedWith(last));
    }

    @Test
    @DisplayName("A11 of many rotations at once exactly one makes a secret, and the secret before it still works")
    void givenAClient_whenManyRotateItAtOnce_thenOneNewSecretWins() throws Exception {
        var client = vendor.makesClient();
        var crowd = Executors.newFixedThreadPool(16);
        try {
            Callable<Answer> rotation = () -> management.post("oauth_clients/" + client.id() + "/rotate", "");
            var answers = crowd.invokeAll(IntStream.range(0, 16).mapToObj(i -> rotation).toList()).stream().map(OauthClientsIT::answer).toList();

            assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
            answers.stream().filter(answer -> answer.status() != 200).forEach(answer -> refused(409, "secret_rotation_in_progress", answer));
            var winner = answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow().json();
            accepted(new OauthClient(client.id(), client.clientId(), winner.path("client_secret").asText()).asksForAToken(api));
            accepted(client.asksForAToken(api));
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void givenARevokedClient_whenItsFilesComeOrItIsRotated_thenTheyAreRefused() {
        var client = vendor.makesClient();
        var machine = aMachineWith(vendor.issues(aLicense()));
        vendor.revokes(client);
        vendor.revokes(client);

        mustRefuse("revoked_api_key", machine.activationFile().signedWith(client));
        mustRefuse("invalid_api_key", machine.activationFile().signedWith(new OauthClient(0, "client-nobody", "secret")));
        mustBookNothing("validation_error", () -> management.post("oauth_clients/" + client.id() + "/rotate", "{}"));
        refusedAsClient(client);
        assertThat(accepted(management.get("oauth_clients/" + client.id())).path("revoked").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("A12 a file of a client activates a device, which gets refresh files under the client's secret")
    void givenAFileOfAClient_whenItIsUploaded_thenTheDeviceIsTheClients() {
        var client = vendor.makesClient();
        var machine = aMachineWith(vendor.issues(aLicense()));

        accepted(machine.activationFile().signedWith(client).uploadedBy(api));

        assertThat(counts.device(machine, "api_key")).isEqualTo(client.clientId());
        var refresh = Json.parsed(new String(Base64.getDecoder().decode(vendor.makesRefreshFileFor(machine).body()), UTF_8));
        assertThat(refresh.path("offline_signature").asText()).isEqualTo(HmacSignature.ofFile(client.secret(), refresh.path("date").asText(),
                machine.license().key(), machine.hardwareId(), client.clientId()));
        mustRefuse("signature_mismatch", machine.deactivationFile().signedWith(new OauthClient(0, client.clientId(), "wrong")));
        mustRefuse("read_only_api_key", machine.deactivationFile().signedWith(vendor.makesClient("read_only", true)));
        mustBeTaken(machine.deactivationFile().signedWith(client));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAClientIsMade_thenTheMessageNamesItAndThereIsNoClient() {
        var members = Stream.of(missing("name"), texts("name", 200), truths("read_only"), numbers("scope_id"),
                List.of(invalid("products", 5), invalid("products", Map.of("a", 1)), invalid("scope", "everything"), invalid("scope", 5),
                        invalid("scope_id", 5))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> management.post("oauth_clients/",
                Json.text(Json.merged(Map.of("name", "new"), Json.object(wrong.name(), wrong.value())))));
    }

    @Test
    void givenAScopeOfNothing_whenAClientIsMade_thenItIsRefused() {
        for (var scope : List.of("customer_account", "customer", "license")) {
            mustBookNothing("missing_parameters", () -> management.post("oauth_clients/", Json.text(Map.of("name", "new", "scope", scope))));
            mustBookNothing("validation_error", () -> management.post("oauth_clients/", Json.text(Map.of("name", "new", "scope", scope, "scope_id", 1))));
        }
    }

    @Test
    void givenAWrongGrace_whenAClientIsRotated_thenItKeepsItsSecret() {
        var client = vendor.makesClient();
        for (var grace : List.of("-1", "8785", "\"1\"", "1.5", "[]", "99999999999")) {
            mustBookNothing("validation_error", () -> management.post("oauth_clients/" + client.id() + "/rotate", "{\"grace_period\":" + grace + "}"));
        }
        accepted(client.asksForAToken(api));
    }

    @Test
    void givenNoSuchClient_whenItIsAskedFor_thenItIsNotFound() {
        mustBookNothing(404, "not_found", () -> management.get("oauth_clients/1"));
        mustBookNothing(404, "not_found", () -> management.patch("oauth_clients/1", "{\"name\":\"a\"}"));
        mustBookNothing(404, "not_found", () -> management.post("oauth_clients/1/rotate", "{}"));
        mustBookNothing(404, "not_found", () -> management.post("oauth_clients/1/revoke", ""));
        mustBookNothing(404, "not_found", () -> management.get("oauth_clients/none"));
    }

    @Test
    void givenWorkOnAClient_whenTheTrailIsRead_thenEachStepIsThere() {
        var client = vendor.makesClient();
        vendor.rotates(client, 1);
        vendor.revokes(client);

        for (var event : List.of("oauth_client.created", "oauth_client.rotated", "oauth_client.revoked")) {
            assertThat(books.number("select count(*) from audit_entry where event = ? and detail like ?", event, client.clientId() + "%")).isEqualTo(1);
        }
    }

    private void refusedAsClient(OauthClient client) {
        assertThat(client.asksForAToken(api).status()).isEqualTo(401);
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
