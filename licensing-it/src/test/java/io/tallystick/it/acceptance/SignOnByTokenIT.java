package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.nimbusds.jose.JWSAlgorithm;

import io.tallystick.it.acceptance.fixture.SignOnScene;
import io.tallystick.it.server.StubProvider;
import io.tallystick.it.server.StubToken;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code id_token} with {@code customer_account_code} instead of a password (§1.3). */
class SignOnByTokenIT extends SignOnScene {

    @Test
    @DisplayName("I2 an identity token stands for a password, on activation and deactivation")
    void givenAnIdentityToken_whenItsPersonActivatesAndDeactivates_thenNoPasswordIsAsked() {
        var license = issues(Map.of(), ada);
        var machine = aMachine();

        var activated = accepted(activates(machine, "id_token", token(ada).signedBy(KEY)));

        assertThat(activated.path("id")).isEqualTo(license.path("id"));
        assertThat(activated.path("user").path("email").asText()).isEqualTo(ada);
        assertThat(activated.path("customer").path("customer_account").asText()).isEqualTo(account);
        accepted(api.get("check_license", Map.of("hardware_id", machine, "product", product.code(), "username", ada)));
        acceptedWith("license_deactivated", deactivates(machine, "id_token", token(ada.toUpperCase()).signedBy(KEY)));
        assertThat(provider.calls(StubProvider.KEYS)).isEqualTo(1);
    }

    @Test
    void givenAnIdentityToken_whenItsPersonBorrowsASlot_thenNoPasswordIsAsked() {
        issues(Map.of("is_floating_cloud", true, "floating_users", 2, "can_borrow", true, "max_borrow_time", 5), ada);
        var machine = aMachine();
        accepted(activates(machine, "id_token", token(ada).signedBy(KEY)));

        var slot = accepted(posts("floating/borrow", machine, "id_token", token(ada).signedBy(KEY)));

        assertThat(slot.path("max_borrow_time").asInt()).isEqualTo(5);
        mustBookNothing("license_not_found", () -> posts("floating/borrow", machine, "id_token", token("nobody-" + ada).signedBy(KEY)));
    }

    @Test
    @DisplayName("I2 other asymmetric algorithms are as good, and a clock that is a little off")
    void givenOtherAlgorithms_whenTheirTokensAreSent_thenTheyAreBelieved() {
        issues(Map.of("max_activations", 9), ada);
        var elliptic = StubToken.anEcKey();
        provider.publishing(KEY, elliptic);

        accepted(activates(aMachine(), "id_token", token(ada).signedBy(elliptic, JWSAlgorithm.ES256)));
        accepted(activates(aMachine(), "id_token", token(ada).signedBy(KEY, JWSAlgorithm.PS384)));
        accepted(activates(aMachine(), "id_token", token(ada).with(claims -> claims.expirationTime(in(-30)).issueTime(in(30))).signedBy(KEY)));
        accepted(activates(aMachine(), "id_token", token(ada).with(claims -> claims.audience("account").claim("azp", StubProvider.CLIENT)).signedBy(KEY)));
    }

    @Test
    @DisplayName("I2 a token without the address asks userinfo, which must speak of the same person")
    void givenATokenWithoutTheAddress_whenItIsSent_thenUserinfoIsAsked() {
        issues(Map.of("max_activations", 9), ada);
        var silent = token(ada).with("email", null).signedBy(KEY);

        provider.knowing(silent, Map.of("sub", "subject-of-" + ada, "email", ada));
        accepted(activates(aMachine(), "id_token", silent));

        provider.knowing(silent, Map.of("sub", "somebody else", "email", ada));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", silent));
    }

    @Test
    void givenAnotherClaimForTheAddress_whenATokenIsSent_thenThatClaimCounts() {
        issues(Map.of(), ada);
        setsUp("email_claim", "upn");

        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        accepted(activates(aMachine(), "id_token", token("other@example.org").with("upn", ada).signedBy(KEY)));
    }

    @Test
    @DisplayName("I3 an opaque token is introspected; it must be alive and ours")
    void givenAnOpaqueToken_whenItIsSent_thenItIsIntrospected() {
        issues(Map.of("max_activations", 9), ada);

        accepted(activates(aMachine(), "id_token", provider.opaque(Map.of("email", ada))));
        accepted(activates(aMachine(), "id_token", provider.opaque(Map.of("email", ada, "client_id", "other", "aud", List.of("x", StubProvider.CLIENT)))));

        assertThat(provider.calls(StubProvider.USERINFO)).isZero();
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", "opaque-unknown"));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", provider.opaque(Map.of("email", ada, "active", false))));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", provider.opaque(Map.of("email", ada, "client_id", "other"))));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", provider.opaque(Map.of("email", ada, "email_verified", false))));
    }

    @Test
    @DisplayName("I3 without introspection an opaque token is shown to userinfo")
    void givenNoIntrospection_whenAnOpaqueTokenIsSent_thenUserinfoIsAsked() {
        issues(Map.of(), ada);
        provider.withoutIntrospection();

        accepted(activates(aMachine(), "id_token", provider.opaque(Map.of("email", ada))));

        assertThat(provider.calls(StubProvider.INTROSPECT)).isZero();
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", "opaque-unknown"));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", "with blank\r\nHeader: x"));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", "ünïcode"));
    }

    @TestFactory
    @DisplayName("I2 I5 a token that proves nothing answers like a wrong password")
    Stream<DynamicTest> givenATokenThatProvesNothing_whenItIsSent_thenItIsRefusedLikeAWrongPassword() {
        issues(Map.of(), ada);
        var other = StubToken.anRsaKey();
        var liar = new com.nimbusds.jose.jwk.RSAKey.Builder(other).keyID(KEY.getKeyID()).build();
        var good = token(ada).signedBy(KEY);
        var parts = good.split("\\.");
        var bad = new LinkedHashMap<String, String>();
        bad.put("another issuer", token(ada).with(claims -> claims.issuer("https://evil.example.com")).signedBy(KEY));
        bad.put("another audience", token(ada).with(claims -> claims.audience("other")).signedBy(KEY));
        bad.put("another party", token(ada).with("azp", "other").signedBy(KEY));
        bad.put("expired", token(ada).with(claims -> claims.expirationTime(in(-120))).signedBy(KEY));
        bad.put("no end", token(ada).with(claims -> claims.expirationTime(null)).signedBy(KEY));
        bad.put("of the future", token(ada).with(claims -> claims.notBeforeTime(in(120))).signedBy(KEY));
        bad.put("a logout token", token(ada).with("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())).signedBy(KEY));
        bad.put("another key under the same id", token(ada).signedBy(liar));
        bad.put("an unknown key", token(ada).signedBy(other));
        bad.put("a key of its own", token(ada).signedByKeyInHeader(other));
        bad.put("no signature", token(ada).unsigned());
        bad.put("a cut signature", parts[0] + "." + parts[1] + ".");
        bad.put("an altered payload", parts[0] + "." + token("x@example.org").signedBy(KEY).split("\\.")[1] + "." + parts[2]);
        bad.put("a shared key that is public", token(ada).signedWith(publicKey(), KEY.getKeyID()));
        bad.put("an address that is not verified", token(ada).with("email_verified", false).signedBy(KEY));
        bad.put("no address", token(ada).with("email", null).signedBy(KEY));
        bad.put("a number for an address", token(ada).with("email", 5).signedBy(KEY));
        bad.put("an address of nobody", token("nobody-" + ada).signedBy(KEY));
        bad.put("rubbish", "a.b.c");
        bad.put("an encrypted token", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.a.b.c.d");
        return bad.entrySet().stream().map(each -> dynamicTest(each.getKey(),
                () -> assertThat(mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", each.getValue())).json().path("message").asText())
                        .isEqualTo(wrongPassword())));
    }

    @Test
    @DisplayName("I8 after a rotation the new key is believed at once, and invented ids make no further calls")
    void givenARotation_whenTokensAreSent_thenTheNewKeyIsAskedForOnce() {
        issues(Map.of("max_activations", 9), ada);
        accepted(activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        var next = StubToken.anRsaKey();
        provider.publishing(next);

        accepted(activates(aMachine(), "id_token", token(ada).signedBy(next)));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        for (int i = 0; i < 5; i++) {
            mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", token(ada).signedBy(StubToken.anRsaKey())));
        }

        assertThat(provider.calls(StubProvider.KEYS)).isEqualTo(2);
        assertThat(provider.calls(StubProvider.DISCOVERY)).isEqualTo(1);
    }

    private String wrongPassword() {
        return posts("activate_license", aMachine(), "username", "nobody@example.org", "password", "wrong").json().path("message").asText();
    }

    private static byte[] publicKey() {
        try {
            return KEY.toRSAPublicKey().getEncoded();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
