package io.tallystick.it.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.util.JSONObjectUtils;

import io.tallystick.it.server.AcceptanceTest;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.Books;
import io.tallystick.it.server.Keycloak;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Single sign-on against a real Keycloak: tokens, codes, userinfo, rotation of keys. Profile {@code sso}. */
@AcceptanceTest
class KeycloakIT {

    private static final String REDIRECT = "http://127.0.0.1:9321/callback";
    private static final String SECRET = "secret-of-a-test/with: odd signs";
    private static final String ADA = "ada@acme.example.org";

    private static Keycloak keycloak;

    private final Browser browser = new Browser();
    private final String name = "acme-" + UUID.randomUUID();
    private LicenseApi api;
    private ManagementApi management;
    private Books books;
    private long account;

    @BeforeAll
    static void startKeycloak() {
        keycloak = Keycloak.start();
    }

    @AfterAll
    static void stopKeycloak() {
        keycloak.close();
    }

    @BeforeEach
    void sellToAcme(LicenseApi applications, ManagementApi vendor, Books rows) {
        api = applications;
        management = vendor;
        books = rows;
        succeeded(management.post("products/", json(Map.of("product_name", "Keycloak", "short_code", name, "authorization_method", "user"))));
        account = succeeded(management.post("customer_accounts/", json(Map.of("code", name)))).path("id").asLong();
        setsUp("tallystick", SECRET);
        succeeded(management.post("orders/", json(Map.of("id", name, "customer", Map.of("email", "buyer@" + name + ".example.org", "customer_account_code", name),
                "items", List.of(Map.of("product_code", name, "licenses", List.of(Map.of("max_activations", 3))))))));
    }

    @Test
    @DisplayName("I2 the identity token of a person activates and deactivates")
    void givenAnIdentityToken_whenItIsSent_thenThePersonActivates() {
        var machine = "hw-" + UUID.randomUUID();

        var license = succeeded(calls("activate_license", machine, "id_token", tokens("tallystick", SECRET, "ada").get("id_token")));

        assertThat(license.path("user").path("email").asText()).isEqualTo(ADA);
        assertThat(license.path("user").path("last_name").asText()).isEqualTo("Lovelace");
        assertThat(license.path("times_activated").asInt()).isEqualTo(1);
        assertThat(calls("deactivate_license", machine, "id_token", tokens("tallystick", SECRET, "ada").get("id_token")).body())
                .isEqualTo("license_deactivated");
    }

    @Test
    @DisplayName("I2 the access token of a person is as good, as it names us as authorized party")
    void givenAnAccessToken_whenItIsSent_thenThePersonActivates() {
        succeeded(calls("activate_license", "hw", "id_token", tokens("tallystick", SECRET, "ada").get("access_token")));
    }

    @Test
    @DisplayName("I2 an access token that does not name the address asks userinfo")
    void givenASilentAccessToken_whenItIsSent_thenUserinfoIsAsked() throws Exception {
        setsUp("tallystick-silent", null);
        var token = tokens("tallystick-silent", null, "ada").get("access_token").toString();
        assertThat(com.nimbusds.jwt.SignedJWT.parse(token).getJWTClaimsSet().getClaim("email")).isNull();

        assertThat(succeeded(calls("activate_license", "hw", "id_token", token)).path("user").path("email").asText()).isEqualTo(ADA);
    }

    @Test
    @DisplayName("I4 a code from the form of Keycloak activates, once")
    void givenTheAddressToSignOnAt_whenSomebodySignsOnThere_thenTheCodeActivatesOnce() {
        var code = browser.signsOn(ssoUrl("code").path("url").asText(), "ada", "password-of-ada").get("code");

        var license = succeeded(calls("activate_license", "hw", "code", code, "redirect_uri", REDIRECT));

        assertThat(license.path("user").path("email").asText()).isEqualTo(ADA);
        assertThat(calls("activate_license", "other", "code", code, "redirect_uri", REDIRECT).code()).isEqualTo("license_not_found");
        assertThat(seats()).isEqualTo(1);
    }

    @Test
    void givenTheAddressForTokens_whenSomebodySignsOnThere_thenTheTokenActivates() {
        var sso = ssoUrl("token");
        var back = browser.signsOn(sso.path("url").asText(), "ada", "password-of-ada");

        succeeded(calls("activate_license", "hw", "id_token", back.get("id_token")));
        assertThat(sso.path("url").asText()).contains("state=" + back.get("state"));
        assertThat(sso.path("openid_configuration").path("issuer").asText()).isEqualTo(keycloak.issuer("acme"));
        assertThat(sso.path("openid_configuration").path("introspection_endpoint").asText()).endsWith("/protocol/openid-connect/token/introspect");
        assertThat(sso.path("openid_configuration").path("end_session_endpoint").asText()).endsWith("/protocol/openid-connect/logout");
    }

    @Test
    @DisplayName("I2 I5 tokens of other realms, clients and kinds, and of addresses that are not verified, activate nothing")
    void givenTokensThatProveNothing_whenTheyAreSent_thenNothingIsActivated() {
        var admin = browser.asks(keycloak.issuer("master") + "/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", Keycloak.ADMIN, "password", Keycloak.ADMIN_PASSWORD));
        var ours = tokens("tallystick", SECRET, "ada");
        var others = tokens("somebody-else", null, "ada");
        var unverified = tokens("tallystick", SECRET, "bob");

        for (var token : List.of(admin.get("access_token"), others.get("id_token"), others.get("access_token"), ours.get("refresh_token"),
                unverified.get("id_token"), unverified.get("access_token"))) {
            assertThat(calls("activate_license", "hw", "id_token", token).code()).isEqualTo("license_not_found");
        }
        assertThat(seats()).isZero();
        assertThat(books.number("select count(*) from license_user where email = ?", "bob@acme.example.org")).isZero();
    }

    @Test
    @DisplayName("I6 a wrong client secret is the provider's trouble, not a wrong password")
    void givenAWrongSecret_whenACodeIsSent_thenTheProviderCannotBeUsed() {
        setsUp("tallystick", "wrong");

        assertThat(calls("activate_license", "hw", "code", "a code", "redirect_uri", REDIRECT).code()).isEqualTo("identity_provider_unavailable");
    }

    @Test
    @DisplayName("I8 after Keycloak has rotated its key its tokens are believed, half a minute after the last look at its keys at the latest")
    void givenARotation_whenATokenOfTheNewKeyIsSent_thenItIsBelieved() throws Exception {
        var before = com.nimbusds.jwt.SignedJWT.parse(tokens("tallystick", SECRET, "ada").get("id_token").toString());
        succeeded(calls("activate_license", "hw", "id_token", before.serialize()));
        var admin = browser.asks(keycloak.issuer("master") + "/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", Keycloak.ADMIN, "password", Keycloak.ADMIN_PASSWORD));

        var made = browser.postsJson(keycloak.uri() + "/admin/realms/acme/components", json(Map.of("name", "next", "providerId", "rsa-generated",
                "providerType", "org.keycloak.keys.KeyProvider", "config", Map.of("priority", List.of("1000"), "enabled", List.of("true"), "active",
                        List.of("true"), "keySize", List.of("2048"), "algorithm", List.of("RS256")))), admin.get("access_token").toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);

        var after = com.nimbusds.jwt.SignedJWT.parse(tokens("tallystick", SECRET, "ada").get("id_token").toString());
        assertThat(after.getHeader().getKeyID()).isNotEqualTo(before.getHeader().getKeyID());
        awaitBelief(after.serialize());
        succeeded(calls("activate_license", "hw", "id_token", before.serialize()));
        assertThat(seats()).isEqualTo(1);
    }

    /** A token of an unknown key makes the server look at the keys, but not more often than each half minute; another test may have made it look. */
    private void awaitBelief(String token) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (calls("activate_license", "hw", "id_token", token).status() != 200) {
            assertThat(System.nanoTime()).as("the new key is believed").isLessThan(deadline);
            Thread.sleep(500);
        }
    }

    private void setsUp(String client, String secret) {
        var members = new java.util.HashMap<String, Object>(Map.of("issuer", keycloak.issuer("acme"), "client_id", client, "redirect_uris",
                List.of(REDIRECT), "create_users", true));
        members.put("client_secret", secret);
        succeeded(management.put("customer_accounts/" + account + "/identity_provider", json(members)));
    }

    private Map<String, Object> tokens(String client, String secret, String user) {
        var form = new java.util.HashMap<>(Map.of("grant_type", "password", "client_id", client, "scope", "openid", "username", user,
                "password", "password-of-" + user));
        if (secret != null) {
            form.put("client_secret", secret);
        }
        return browser.asks(keycloak.issuer("acme") + "/protocol/openid-connect/token", form);
    }

    private JsonNode ssoUrl(String responseType) {
        return succeeded(api.get("sso_url", Map.of("product", name, "customer_account_code", name, "response_type", responseType)));
    }

    private Answer calls(String endpoint, String machine, Object... proof) {
        var members = new java.util.HashMap<String, Object>(Map.of("hardware_id", machine, "product", name, "customer_account_code", name));
        for (int i = 0; i < proof.length; i += 2) {
            members.put((String) proof[i], proof[i + 1]);
        }
        return api.post(endpoint, json(members));
    }

    private long seats() {
        return books.number("select sum(l.times_activated) from license l, product p where p.id = l.product_id and p.short_code = ?", name);
    }

    private static JsonNode succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer.json();
    }

    private static String json(Map<String, Object> members) {
        return JSONObjectUtils.toJSONString(members);
    }
}
