package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.AForgedToken;
import io.tallystick.it.acceptance.fixture.OauthClient;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.ServerLog;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST oauth/token}, {@code GET oauth_url}, and calls with a bearer token (§1.2). */
class OauthTokenIT extends Scene {

    private static final String GRANT = "grant_type=client_credentials";

    @AfterEach
    void acceptKeysAgain() {
        accepted(management.patch("company", "{\"oauth_required\":false}"));
    }

    @Test
    void givenAClient_whenItPostsItsCredentials_thenItGetsATokenThatNobodyMayStore() {
        var answer = vendor.makesClient().asksForAToken(api);

        var token = accepted(answer);
        assertThat(token.fieldNames()).toIterable().containsExactly("access_token", "expires_in", "token_type", "scope");
        assertThat(token.path("expires_in").asInt()).isEqualTo(480);
        assertThat(token.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(token.path("scope").asText()).isEqualTo("company");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("LicenseSignature")).isNotEmpty();
    }

    @Test
    void givenAClient_whenItUsesHttpBasic_thenItGetsATokenToo() {
        var client = vendor.makesClient();

        accepted(byBasic(client.clientId(), client.secret(), GRANT));
        accepted(byBasic(client.clientId().replace("-", "%2D"), client.secret().replace("-", "%2D"), GRANT + "&client_id=" + client.clientId()));
        accepted(api.withoutHeader("Authorization").send("POST", "oauth/token/", "application/x-www-form-urlencoded; charset=UTF-8",
                (GRANT + "&client_id=" + client.clientId() + "&client_secret=" + client.secret()).getBytes(UTF_8)));
    }

    @Test
    void givenBadCredentials_whenATokenIsWanted_thenAllAreAnsweredAlike() {
        var client = vendor.makesClient();
        var revoked = vendor.makesClient();
        vendor.revokes(revoked);
        var rotated = vendor.makesClient();
        vendor.rotates(rotated, 0);

        var answers = List.of(new OauthClient(0, "nobody", client.secret()).asksForAToken(api), new OauthClient(0, client.clientId(), "wrong").asksForAToken(api),
                revoked.asksForAToken(api), rotated.asksForAToken(api), byBasic(client.clientId(), "wrong", GRANT), OauthClient.posts(api, GRANT),
                OauthClient.posts(api, GRANT + "&client_id=a%00b&client_secret=" + "x".repeat(10_000)));

        for (var answer : answers) {
            mustBeOauthError(401, "invalid_client", answer);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
        }
        assertThat(answers.subList(0, 5)).extracting(Answer::body).containsOnly(answers.get(0).body());
    }

    @Test
    void givenAFormThatIsNoRequest_whenItIsPosted_thenTheAnswerIsThatOfTheRfc() {
        var client = vendor.makesClient();
        var credentials = "&client_id=" + client.clientId() + "&client_secret=" + client.secret();

        mustBeOauthError(400, "invalid_request", OauthClient.posts(api, credentials));
        mustBeOauthError(400, "invalid_request", OauthClient.posts(api, ""));
        mustBeOauthError(400, "invalid_request", OauthClient.posts(api, GRANT + "&" + GRANT + credentials));
        mustBeOauthError(400, "invalid_request", OauthClient.posts(api, GRANT + credentials + "&x=%"));
        mustBeOauthError(400, "invalid_request", byBasic(client.clientId(), client.secret(), GRANT + credentials));
        mustBeOauthError(400, "invalid_request", api.send("POST", "oauth/token", "application/json", "{}".getBytes(UTF_8)));
        mustBeOauthError(400, "invalid_request", withAuthorization("Basic ***", GRANT));
        mustBeOauthError(400, "unsupported_grant_type", OauthClient.posts(api, "grant_type=password" + credentials));
        mustBeOauthError(401, "invalid_client", withAuthorization("Bearer x", GRANT));
        refused(413, "payload_too_large", OauthClient.posts(api, GRANT + "&x=" + "x".repeat(1_100_000)));
        refused(405, "method_not_allowed", api.get("oauth/token", Map.of()));
    }

    @Test
    @DisplayName("A9 a token is good for every call, with a Date in the window")
    void givenAToken_whenAMachineUsesIt_thenItDoesAllThatAKeyDoes() {
        var caller = vendor.makesClient().of(api);
        var machine = aMachineWith(vendor.issues(aLicense().withUnits(5))).calling(caller);

        accepted(machine.activates());
        accepted(machine.checks());
        accepted(machine.uses(2));
        accepted(machine.tracks(Map.of("a", "b")));
        accepted(machine.asksForVariables());
        accepted(caller.get("product_details", Map.of("product", machine.license().product().code())));
        refused("missing_headers", machine.calling(caller.withoutHeader("Date")).checks());
        refused("date_header_diff", machine.calling(caller.withHeader("Date", "Thu, 17 Nov 2022 20:51:35 GMT")).checks());
        assertThat(machine.deactivates().body()).isEqualTo("license_deactivated");
        mustBalance(machine.license());
    }

    @Test
    @DisplayName("A9 a revoked client's living token is refused with the next call")
    void givenALivingToken_whenItsClientIsRevoked_thenTheNextCallIsRefused() {
        var client = vendor.makesClient();
        var machine = anActiveMachineWith(vendor.issues(aLicense())).calling(client.of(api));
        accepted(machine.checks());

        vendor.revokes(client);

        mustBookNothing(401, "oauth_token_malformed", machine::checks);
        mustBookNothing(401, "oauth_token_malformed", machine::deactivates);
    }

    @Test
    @DisplayName("A9 a token that is forged, altered or ended is refused")
    void givenATokenThatIsNotOurs_whenItIsSent_thenItIsRefused() {
        var client = vendor.makesClient();
        var forged = AForgedToken.of(server, books, client);
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var token = client.token(api);
        var otherKey = new AForgedToken(client, "another key, of 32 bytes at least".getBytes(UTF_8));

        accepted(machine.calling(bearer(forged.living())).checks());
        refused(401, "oauth_token_expired", machine.calling(bearer(forged.ended())).checks());
        for (var wrong : List.of(otherKey.living(), otherKey.ended(), forged.with("aud", "elsewhere"), forged.with("iss", "somebody"), forged.with("exp", null),
                forged.with("sub", "nobody"), forged.with("sub", null), token.substring(1), token.substring(0, token.length() - 5), token + "." + token,
                token.replaceFirst("^[^.]*", "eyJhbGciOiJub25lIn0"), "x", "x".repeat(6000))) {
            refused(401, "oauth_token_malformed", machine.calling(bearer(wrong)).checks());
        }
    }

    @Test
    void givenACompanyThatDemandsOauth_whenKeysAndTokensCall_thenTokensAloneAreAccepted() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var other = aMachineWith(vendor.issues(aLicense()));
        var caller = vendor.makesClient().of(api);
        accepted(management.patch("company", "{\"oauth_required\":true}"));

        mustBookNothing("oauth_required", machine::checks);
        mustBookNothing("oauth_required", machine::deactivates);
        accepted(machine.calling(caller).checks());
        mustBookNothing("oauth_required", () -> other.activationFile().uploadedBy(caller));
        assertThat(machine.deactivationFile().uploadedBy(caller).body()).isEqualTo("license_deactivated");
    }

    @Test
    void givenAReadOnlyOrLimitedClient_whenItCalls_thenItIsHeldToThat() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var reader = machine.calling(vendor.makesClient("read_only", true).of(api));
        var limited = machine.calling(vendor.makesClient("products", List.of("elsewhere")).of(api));

        accepted(reader.checks());
        mustBookNothing("read_only_api_key", reader::deactivates);
        mustBookNothing("api_key_product_not_allowed", limited::checks);
        mustBookNothing("api_key_product_not_allowed", limited::deactivates);
    }

    @Test
    void givenNobody_whenTheAddressOfTheTokenEndpointIsAskedFor_thenItIsTold() {
        var anybody = api.withoutHeader("Authorization").withoutHeader("Date");

        var url = accepted(anybody.get("oauth_url", Map.of("login_type", "client_credentials"))).path("url").asText();

        assertThat(url).isEqualTo(server.uri() + "/api/v4/oauth/token");
        accepted(anybody.get("oauth_url/", Map.of("login_type", "client_credentials")));
        refused("missing_parameters", anybody.get("oauth_url", Map.of()));
        refused("validation_error", anybody.get("oauth_url", Map.of("login_type", "password")));
        refused("invalid_api_key", anybody.get("oauth_url", Map.of("login_type", "client_credentials", "api_key", "nobody")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void givenAnotherMethod_whenATokenIsWanted_thenItIsNotAllowed(String method) {
        refused(405, "method_not_allowed", api.send(method, "oauth/token", "application/x-www-form-urlencoded", GRANT.getBytes(UTF_8)));
    }

    @Test
    void givenCredentialsAndTokens_whenTheyWereUsed_thenNoLogAndNoRowTellsThem() {
        var log = ServerLog.of(server);
        var client = vendor.makesClient();
        var token = client.token(api);
        aMachineWith(vendor.issues(aLicense())).calling(bearer(token)).activates();
        var second = vendor.rotates(client, 24);

        assertThat(log.text()).doesNotContain(client.secret()).doesNotContain(token).doesNotContain(second.secret());
        for (var secret : List.of(client.secret(), second.secret(), token)) {
            assertThat(books.number("select count(*) from audit_entry where detail like ?", "%" + secret + "%")).isZero();
            assertThat(books.number("select count(*) from oauth_client where sealed_secret like ? or sealed_previous_secret like ?", "%" + secret + "%",
                    "%" + secret + "%")).isZero();
        }
        assertThat(management.get("oauth_clients/" + client.id()).body()).doesNotContain(client.secret()).doesNotContain(second.secret());
    }

    private LicenseApi bearer(String token) {
        return api.withHeader("Authorization", "Bearer " + token);
    }

    private Answer byBasic(String id, String secret, String form) {
        return withAuthorization("Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8)), form);
    }

    private Answer withAuthorization(String authorization, String form) {
        return api.withHeader("Authorization", authorization).withoutHeader("Date").send("POST", "oauth/token", "application/x-www-form-urlencoded",
                form.getBytes(UTF_8));
    }

    private static void mustBeOauthError(int status, String code, Answer answer) {
        assertThat(answer.status() + " " + answer.code()).as(answer.toString()).isEqualTo(status + " " + code);
        assertThat(answer.json().fieldNames()).toIterable().containsExactly("error", "error_description");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
}
