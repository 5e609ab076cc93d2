package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.tallystick.it.acceptance.fixture.SignOnScene;
import io.tallystick.it.server.StubProvider;
import io.tallystick.it.server.StubToken;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code code} with {@code customer_account_code} and {@code redirect_uri} instead of a password (§1.3). */
class SignOnByCodeIT extends SignOnScene {

    @Test
    @DisplayName("I4 a code is exchanged once, with the redirect URI that it was made for")
    void givenACode_whenItsPersonActivatesAndDeactivates_thenItIsExchanged() {
        issues(Map.of(), ada);
        var machine = aMachine();
        var code = code(StubProvider.REDIRECT);

        accepted(activates(machine, "code", code, "redirect_uri", StubProvider.REDIRECT));

        mustBookNothing("license_not_found", () -> deactivates(machine, "code", code, "redirect_uri", StubProvider.REDIRECT));
        acceptedWith("license_deactivated", deactivates(machine, "code", code("app:/callback"), "redirect_uri", "app:/callback"));
    }

    @Test
    @DisplayName("I4 without a redirect URI the account's first one counts")
    void givenNoRedirectUri_whenACodeIsSent_thenTheFirstOneCounts() {
        issues(Map.of("max_activations", 9), ada);

        accepted(activates(aMachine(), "code", code(StubProvider.REDIRECT)));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "code", code("app:/callback")));
        mustBookNothing("validation_error", () -> activates(aMachine(), "code", code(StubProvider.REDIRECT), "redirect_uri", "https://evil.example.com/"));
    }

    @Test
    @DisplayName("I4 the identity token that comes for a code is verified like any other")
    void givenAWrongTokenForACode_whenItIsSent_thenItIsRefused() {
        issues(Map.of(), ada);
        var forOthers = token(ada).with(claims -> claims.audience("other")).signedBy(KEY);

        mustBookNothing("license_not_found", () -> activates(aMachine(), "code", provider.code(StubProvider.REDIRECT, forOthers, null)));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "code", provider.code(StubProvider.REDIRECT, token(ada).unsigned(), null)));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "code", provider.code(StubProvider.REDIRECT, "opaque", null)));
        mustBookNothing("license_not_found",
                () -> activates(aMachine(), "code", provider.code(StubProvider.REDIRECT, token(ada).signedBy(StubToken.anRsaKey()), null)));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "code", "unknown"));
    }

    @Test
    @DisplayName("I4 where the identity token lacks the address, userinfo is asked with the access token")
    void givenNoAddressInTheToken_whenACodeIsSent_thenUserinfoIsAsked() {
        issues(Map.of(), ada);
        var silent = token(ada).with("email", null).signedBy(KEY);
        var access = provider.opaque(Map.of("sub", "subject-of-" + ada, "email", ada));

        accepted(activates(aMachine(), "code", provider.code(StubProvider.REDIRECT, silent, access)));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "code", provider.code(StubProvider.REDIRECT, silent, null)));
    }

    @Test
    @DisplayName("I6 a provider that does not take our secret, or gives no identity token, cannot be used")
    void givenAProviderThatRefusesUs_whenACodeIsSent_thenItCannotBeUsed() {
        issues(Map.of(), ada);
        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "code", provider.code(StubProvider.REDIRECT, null, "access")));

        setsUp("client_secret", "wrong");
        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "code", code(StubProvider.REDIRECT)));
        setsUp("client_secret", null);
        mustBookNothing(424, "identity_provider_unavailable", () -> activates(aMachine(), "code", code(StubProvider.REDIRECT)));

        setsUp();
        assertThat(accepted(activates(aMachine(), "code", code(StubProvider.REDIRECT))).path("times_activated").asInt()).isEqualTo(1);
    }

    private String code(String redirectUri) {
        return provider.code(redirectUri, token(ada).signedBy(KEY), null);
    }
}
