package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.User.SOMEBODY;
import static io.tallystick.it.acceptance.fixture.User.aStranger;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/license_users} and {@code /api/v1/licenses/{id}/users} (§6). */
class LicenseUsersIT extends Scene {

    private User user;
    private IssuedLicense license;
    private long id;

    @BeforeEach
    void sell() {
        user = aStranger();
        license = vendor.issues(aLicense().withSeats(5).of(aProduct().forUsers()).forUser(user));
        id = license.issued().path("user").path("id").asLong();
    }

    @Test
    void givenUsers_whenTheVendorListsThem_thenTheyAreFoundByEmailAndState() {
        var page = accepted(management.get("license_users/?email=" + user.email().toUpperCase()));

        assertThat(page.path("count").asLong()).isEqualTo(1);
        assertThat(page.path("results").path(0)).isEqualTo(sees());
        assertThat(sees().properties().stream().map(Map.Entry::getKey)).containsExactly("id", "email", "is_active", "first_name", "last_name",
                "phone_number", "is_initial_password");
        assertThat(accepted(management.get("license_users?is_active=false&email=" + user.email())).path("count").asLong()).isZero();
        assertThat(accepted(management.get("license_users?limit=1&order_by=-id")).path("results").path(0).path("id").asLong()).isGreaterThanOrEqualTo(id);
        mustBookNothing("validation_error", () -> management.get("license_users?is_active=perhaps"));
        mustBookNothing("validation_error", () -> management.get("license_users?order_by=phone"));
    }

    @Test
    @DisplayName("U12 a license user is found by the beginning of the name, whichever of the two is typed first")
    void givenAUser_whenTheNameIsTyped_thenTheUserIsFound() {
        var name = "N" + id;
        accepted(management.patch("license_users/" + id, "{\"first_name\":\"Uma\",\"last_name\":\"" + name + "\"}"));

        for (var typed : List.of(name, name.toLowerCase() + ",+um", name + "+Uma")) {
            assertThat(accepted(management.get("license_users?search=" + typed)).path("results")).as(typed).containsExactly(sees());
        }
        assertThat(accepted(management.get("license_users?search=Uma+" + name)).path("results")).containsExactly(sees());
    }

    @Test
    void givenAUser_whenTheVendorStopsHim_thenHisCallsAreRefusedUntilHeMayAgain() {
        var machine = anActiveMachineWith(license);

        var stopped = accepted(management.patch("license_users/" + id, "{\"is_active\":false,\"first_name\":\"Uma\",\"phone_number\":null}"));

        assertThat(stopped.path("is_active").asBoolean()).isFalse();
        assertThat(stopped.path("first_name").asText()).isEqualTo("Uma");
        refused("license_not_found", machine.checks());
        refused("license_not_found", machine.activates());
        accepted(management.patch("license_users/" + id, "{\"is_active\":true}"));
        accepted(machine.checks());
        assertThat(sees().path("first_name").asText()).isEqualTo("Uma");
    }

    @Test
    void givenAForgottenPassword_whenTheVendorSetsAnother_thenItIsAnInitialOne() {
        var set = accepted(management.post("license_users/" + id + "/set_password", "{\"password\":\"set by the vendor\"}"));

        assertThat(set.path("is_initial_password").asBoolean()).isTrue();
        refused("license_not_found", aMachineWith(license).activates());
        accepted(aMachineWith(license.usedBy(new User(user.email(), "set by the vendor"))).activates());
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_thenTheMessageNamesItAndNothingIsChanged() {
        var changes = Stream.of(texts("first_name", 100), texts("last_name", 100), texts("phone_number", 50), truths("is_active"))
                .flatMap(List::stream);
        var passwords = Stream.of(missing("password"), texts("password", 1000), List.of(invalid("password", "1234567"))).flatMap(List::stream);

        return Stream.concat(mustNameAndBookNothing(changes, wrong -> management.patch("license_users/" + id,
                        Json.text(Json.object(wrong.name(), wrong.value())))),
                mustNameAndBookNothing(passwords, wrong -> management.post("license_users/" + id + "/set_password",
                        Json.text(Json.object(wrong.name(), wrong.value())))));
    }

    @Test
    void givenNoSuchUserOrLicense_thenItIsNotFound() {
        mustBookNothing(404, "not_found", () -> management.get("license_users/1"));
        mustBookNothing(404, "not_found", () -> management.patch("license_users/1", "{}"));
        mustBookNothing(404, "not_found", () -> management.post("license_users/1/set_password", "{\"password\":\"12345678\"}"));
        mustBookNothing(404, "not_found", () -> management.get("licenses/1/users"));
        mustBookNothing(404, "not_found", () -> management.post("licenses/1/users", "{\"email\":\"a@example.org\"}"));
        mustBookNothing(404, "not_found", () -> management.delete("licenses/1/users/" + id));
        mustBookNothing(404, "not_found", () -> management.delete("licenses/" + license.id() + "/users/1"));
    }

    @Test
    void givenALicense_whenAUserIsAssigned_thenTheUserMayUseItAndTwiceIsRefused() {
        var second = aStranger();

        var answer = assigns(second, "max_activations", 1);
        var assigned = accepted(answer);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(assigned.path("license_id").asLong()).isEqualTo(license.id());
        assertThat(assigned.path("max_activations").asInt()).isEqualTo(1);
        mustBookNothing(409, "duplicate_value", () -> assigns(second));
        accepted(aMachineWith(license.usedBy(second)).activates());
        refused("license_user_activated_max_times", aMachineWith(license.usedBy(second)).activates());
        var users = accepted(management.get("licenses/" + license.id() + "/users"));
        assertThat(users.findValuesAsText("email")).containsExactly(user.email(), second.email());
        assertThat(users.path(1).path("times_activated").asInt()).isEqualTo(1);
        var keyed = vendor.issues(aLicense());
        mustBookNothing("validation_error", () -> management.post("licenses/" + keyed.id() + "/users", "{\"email\":\"a@example.org\"}"));
        mustBookNothing("missing_parameters", () -> management.post("licenses/" + license.id() + "/users", "{}"));
        assertThat(accepted(management.get("licenses/" + keyed.id() + "/users"))).isEmpty();
    }

    @Test
    @DisplayName("L12 a user who loses a license loses the seats of his devices on it, and no transfer is counted")
    void aUserWhoLosesALicenseLosesItsSeats() {
        accepted(assigns(SOMEBODY));
        var one = anActiveMachineWith(license);
        anActiveMachineWith(license);
        var other = anActiveMachineWith(license.usedBy(SOMEBODY));

        assertThat(removes(id).status()).isEqualTo(204);

        assertThat(counts.timesActivated(license)).isEqualTo(1);
        assertThat(counts.transfers(license)).isZero();
        mustBalance(license);
        refused("license_not_found", one.checks());
        refused("license_not_found", one.activates());
        accepted(other.checks());
        accepted(one.with(license.usedBy(SOMEBODY)).activates());
        refused(404, "not_found", removes(id));
        accepted(assigns(user));
        accepted(anActiveMachineWith(license).checks());
        mustBalance(license);
        assertThat(books.number("select count(*) from audit_entry where license_id = ? and event = 'license_user.removed'", license.id())).isEqualTo(1);
    }

    private Answer assigns(User assigned, Object... more) {
        return management.post("licenses/" + license.id() + "/users", Json.text(Json.merged(
                Map.of("email", assigned.email(), "password", assigned.password()), Json.object(more))));
    }

    private Answer removes(long userId) {
        return management.delete("licenses/" + license.id() + "/users/" + userId);
    }

    private JsonNode sees() {
        return accepted(management.get("license_users/" + id));
    }
}
