package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.SignOnScene;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People whom the provider knows and the vendor does not. */
class FirstSignOnIT extends SignOnScene {

    @Test
    @DisplayName("L14 where the account says so, somebody unknown becomes a user together with the activation")
    void givenAnAccountThatMakesUsers_whenSomebodyUnknownActivates_thenThereIsAUserWithASeat() {
        setsUp("create_users", true);
        var license = issues(Map.of());
        assertThat(license.has("user")).isFalse();

        var activated = accepted(activates(aMachine(), "id_token", token(ada).with("given_name", "Ada").with("family_name", "L").signedBy(KEY)));

        assertThat(activated.path("id")).isEqualTo(license.path("id"));
        assertThat(activated.path("user").path("email").asText()).isEqualTo(ada);
        assertThat(activated.path("user").path("first_name").asText()).isEqualTo("Ada");
        assertThat(users(ada)).isEqualTo(1);
        assertThat(books.number("select count(*) from audit_entry where event = 'license_user.admitted' and license_id = ? and detail = ?",
                license.path("id").asLong(), ada)).isEqualTo(1);
        assertThat(posts("activate_license", aMachine(), "username", ada, "password", "").code()).isEqualTo("missing_parameters");
        mustBookNothing("license_not_found", () -> posts("activate_license", aMachine(), "username", ada, "password", "x"));
    }

    @Test
    @DisplayName("L14 who signs on for a bundle reaches the license of that bundle, though another one is newer")
    void givenANewerLicenseOutsideABundle_whenSomebodySignsOnForTheBundle_thenTheBundlesLicenseIsFound() {
        setsUp("create_users", true);
        var bundle = "bundle-" + UUID.randomUUID();
        var license = issuesInBundle(bundle);
        issues(Map.of());
        var machine = aMachine();

        var first = accepted(activates(machine, "id_token", token(ada).signedBy(KEY), "bundle_code", bundle));
        issues(Map.of(), ada);
        var again = accepted(activates(machine, "id_token", token(ada).signedBy(KEY), "bundle_code", bundle));

        assertThat(first.path("id")).isEqualTo(license.path("id"));
        assertThat(again.path("id")).isEqualTo(license.path("id"));
    }

    @Test
    @DisplayName("L14 a first activation that is refused leaves no user behind")
    void givenAFirstActivation_whenItIsRefused_thenNobodyIsMade() {
        setsUp("create_users", true);
        issues(Map.of("prevent_vm", true));

        mustBookNothing("vm_not_allowed", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY), "is_vm", true));

        assertThat(users(ada)).isZero();
    }

    @Test
    void givenAnAccountThatMakesNoUsers_whenSomebodyUnknownSignsOn_thenNoLicenseIsFound() {
        issues(Map.of());

        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
    }

    @Test
    void givenNoLicenseOfTheAccount_whenSomebodySignsOn_thenNoneIsFound() {
        setsUp("create_users", true);

        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        mustBookNothing("license_not_found", () -> deactivates(aMachine(), "id_token", token(ada).signedBy(KEY)));
    }

    @Test
    @DisplayName("L14 only an activation makes a user")
    void givenSomebodyUnknown_whenADeviceIsDeactivated_thenNobodyIsMade() {
        setsUp("create_users", true);
        issues(Map.of());

        mustBookNothing("license_not_found", () -> deactivates(aMachine(), "id_token", token(ada).signedBy(KEY)));
    }

    @Test
    @DisplayName("L14 a new user gets the newest license that has a seat to give")
    void givenSeveralLicenses_whenNewPeopleActivate_thenEachGetsTheNewestWithASeat() {
        setsUp("create_users", true);
        var first = issues(Map.of());
        var second = issues(Map.of());
        issues(Map.of("enabled", false));
        issues(Map.of("license_type", "time-limited", "validity_period", "2020-01-01"));

        assertThat(id(accepted(activates(aMachine(), "id_token", token(ada).signedBy(KEY))))).isEqualTo(id(second));
        assertThat(id(accepted(activates(aMachine(), "id_token", token("b-" + ada).signedBy(KEY))))).isEqualTo(id(first));
        mustBookNothing("license_expired", () -> activates(aMachine(), "id_token", token("c-" + ada).signedBy(KEY)));
    }

    @Test
    @DisplayName("L3 L14 a user that an account made has as many devices of its own as the account says")
    void givenALimitForEachUser_whenAUserComesWithMoreDevices_thenTheLimitHolds() {
        setsUp("create_users", true, "user_max_activations", 2);
        issues(Map.of("max_activations", 9));
        accepted(activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        accepted(activates(aMachine(), "id_token", token(ada).signedBy(KEY)));

        mustBookNothing("license_user_activated_max_times", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        accepted(activates(aMachine(), "id_token", token("b-" + ada).signedBy(KEY)));
    }

    @Test
    @DisplayName("L14 who signs on through an account reaches no license of another")
    void givenALicenseOfAnotherAccount_whenItsUserSignsOnThroughThisOne_thenItIsNotReached() {
        var other = "other-" + UUID.randomUUID();
        accepted(management.post("customer_accounts/", Json.text(Map.of("code", other))));
        var theirs = issuesIn(other, Map.of(), ada);
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY)));
        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY), "license_id", id(theirs)));

        setsUp("create_users", true);
        var ours = issues(Map.of());

        mustBookNothing("license_not_found", () -> activates(aMachine(), "id_token", token(ada).signedBy(KEY), "license_id", id(theirs)));
        assertThat(id(accepted(activates(aMachine(), "id_token", token(ada).signedBy(KEY))))).isEqualTo(id(ours));
        assertThat(users(ada)).isEqualTo(1);
    }

    @Test
    void givenTwoLicensesOfTheAccount_whenOneIsNamed_thenThatOneIsMeant() {
        var first = issues(Map.of(), ada);
        var second = issues(Map.of(), ada);

        assertThat(id(accepted(activates(aMachine(), "id_token", token(ada).signedBy(KEY))))).isEqualTo(id(second));
        assertThat(id(accepted(activates(aMachine(), "id_token", token(ada).signedBy(KEY), "license_id", id(first))))).isEqualTo(id(first));
    }

    @Test
    void givenAnIdempotencyKey_whenASignOnIsSentAgain_thenTheFirstAnswerIsGivenAndTheCodeIsNotExchangedAgain() {
        issues(Map.of(), ada);
        var caller = api.withHeader("Idempotency-Key", UUID.randomUUID().toString());
        var body = Json.text(Json.object("hardware_id", aMachine(), "product", product.code(), "customer_account_code", account, "code",
                provider.code(io.tallystick.it.server.StubProvider.REDIRECT, token(ada).signedBy(KEY), null)));

        Answer first = caller.post("activate_license", body);
        Answer again = caller.post("activate_license", body);

        assertThat(accepted(again)).isEqualTo(accepted(first));
    }

    private long users(String email) {
        return books.number("select count(*) from license_user where email = ?", email);
    }

    private static long id(JsonNode license) {
        return license.path("id").asLong();
    }
}
