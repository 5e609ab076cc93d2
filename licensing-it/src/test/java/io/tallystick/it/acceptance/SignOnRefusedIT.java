package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.SignOnScene;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.StubProvider;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a sign-on is refused for before any provider is asked, on every call that takes one. */
class SignOnRefusedIT extends SignOnScene {

    private static final List<String> ENDPOINTS = List.of("activate_license", "deactivate_license/", "floating/borrow", "floating/feature_borrow");

    @Test
    void givenAnAccountWithoutSingleSignOn_whenSomebodySignsOn_thenItSaysSo() {
        ENDPOINTS.forEach(endpoint -> mustBookNothing("customer_account_not_found",
                () -> posts(endpoint, aMachine(), "id_token", "x", "customer_account_code", "none")));
        accepted(management.patch("customer_accounts/" + accountId, "{\"enabled\":false}"));
        ENDPOINTS.forEach(endpoint -> mustBookNothing("sso_not_configured", () -> posts(endpoint, aMachine(), "id_token", "x")));
        accepted(management.patch("customer_accounts/" + accountId, "{\"enabled\":true}"));
        assertThat(management.delete(providerPath()).status()).isEqualTo(204);
        ENDPOINTS.forEach(endpoint -> mustBookNothing("sso_not_configured", () -> posts(endpoint, aMachine(), "code", "x")));
        assertThat(provider.calls(StubProvider.DISCOVERY)).isZero();
    }

    @Test
    void givenAProofThatIsNotWhole_whenItIsSent_thenTheMessageSaysWhatIsWrong() {
        for (var endpoint : ENDPOINTS) {
            mustBookNothing("validation_error", () -> posts(endpoint, aMachine(), "id_token", "x", "code", "y"));
            mustBookNothing("missing_parameters", () -> posts(endpoint, aMachine(), "id_token", "x", "customer_account_code", null));
            mustBookNothing("missing_parameters", () -> posts(endpoint, aMachine()));
            mustBookNothing("validation_error", () -> posts(endpoint, aMachine(), "code", "x", "redirect_uri", "https://evil.example.com"));
            mustBookNothing("unknown_product", () -> posts(endpoint, aMachine(), "code", "x", "product", "none"));
        }
    }

    @Test
    @DisplayName("L10 a client of another account knows nothing of this one")
    void givenAClientOfAnotherAccount_whenSomebodySignsOn_thenThereIsNoSuchAccount() {
        issues(Map.of("is_floating_cloud", true, "floating_users", 1, "can_borrow", true, "max_borrow_time", 5), ada);
        var other = accepted(management.post("customer_accounts/", Json.text(Map.of("code", "other-" + account)))).path("id").asLong();
        var stranger = vendor.makesClient("scope", "customer_account", "scope_id", other).of(api);
        var ours = vendor.makesClient("scope", "customer_account", "scope_id", accountId).of(api);

        for (var endpoint : List.of("activate_license", "deactivate_license", "floating/borrow")) {
            mustBookNothing("customer_account_not_found", () -> postsAs(stranger, endpoint, aMachine(), "id_token", token(ada).signedBy(KEY)));
        }
        var machine = aMachine();
        for (var endpoint : List.of("activate_license", "floating/borrow", "deactivate_license")) {
            assertThat(postsAs(ours, endpoint, machine, "id_token", token(ada).signedBy(KEY)).status()).isEqualTo(200);
        }
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenSomebodySignsOn_thenTheMessageNamesIt() {
        var members = Stream.of(texts("id_token", 20_000), texts("code", 4000)).flatMap(List::stream);
        return mustNameAndBookNothing(members, wrong -> posts("activate_license", aMachine(), wrong.name(), wrong.value()));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMemberBesideAToken_whenSomebodySignsOn_thenTheMessageNamesIt() {
        var members = Stream.of(texts("customer_account_code", 100), texts("redirect_uri", 1000)).flatMap(List::stream);
        return mustNameAndBookNothing(members, wrong -> posts("activate_license", aMachine(), "id_token", "x", wrong.name(), wrong.value()));
    }

    @Test
    void givenAKeyThatMayNot_whenSomebodySignsOn_thenTheKeyIsRefused() {
        issues(Map.of(), ada);
        var other = vendor.makesKey("products", List.of("OTHER"));
        var body = Json.text(Json.object("hardware_id", aMachine(), "product", product.code(), "customer_account_code", account, "feature", "export",
                "id_token", token(ada).signedBy(KEY)));

        ENDPOINTS.forEach(endpoint -> mustBookNothing("api_key_product_not_allowed", () -> other.of(api).post(endpoint, body)));
        ENDPOINTS.forEach(endpoint -> mustBookNothing("read_only_api_key",
                () -> api.withKey(Acme.READ_ONLY_API_KEY, Acme.SHARED_KEY).post(endpoint, body)));
        assertThat(provider.calls(StubProvider.DISCOVERY)).isZero();
    }

    @Test
    void givenALicenseKey_whenAProofIsSentBesideIt_thenTheKeyCounts() {
        var machine = aMachineWith(vendor.issues(aLicense()));

        accepted(machine.telling("id_token", "x").telling("customer_account_code", "none").activates());
        mustBookNothing("missing_parameters", () -> posts("activate_license", aMachine(), "id_token", "x", "product", machine.license().product().code()));
    }

    @Test
    void givenAPersonOfTheAccount_whenTheLicenseIsRefusedForOtherReasons_thenTheyAreSaid() {
        var license = issues(Map.of("max_activations", 1), ada);
        var machine = aMachine();
        accepted(activates(machine, "id_token", token(ada).signedBy(KEY)));

        mustBookNothing("license_activated_max_times", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        mustBookNothing("device_not_found", () -> deactivates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        accepted(management.post("licenses/" + license.path("id").asLong() + "/disable", ""));
        mustBookNothing("license_not_enabled", () -> activates(machine, "id_token", token(ada).signedBy(KEY)));
    }
}
