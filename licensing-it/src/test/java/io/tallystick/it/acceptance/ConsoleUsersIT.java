package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.WrongMembers.Wrong;
import io.tallystick.it.server.ConsoleVisitor;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/console_users/}: create, list, get, change, delete. */
class ConsoleUsersIT extends Scene {

    @Test
    void givenNoPassword_whenAUserIsMade_thenItIsRandomAndToldThisOnceAndOpensTheConsole() {
        var email = anEmail();

        var made = accepted(management.post("console_users/", order(email, "role", "support")));

        assertThat(made.fieldNames()).toIterable().containsExactly("id", "email", "name", "role", "enabled", "second_factor", "locked_until",
                "created_at", "last_sign_in_at", "password");
        var read = accepted(management.get("console_users/" + made.path("id").asLong()));
        assertThat(read.has("password")).isFalse();
        assertThat(read.path("last_sign_in_at").isNull()).isTrue();
        var visitor = ConsoleVisitor.of(server.uri(), management);
        assertThat(visitor.signsIn(email.toUpperCase(), made.path("password").asText()).status()).isEqualTo(303);
        assertThat(accepted(management.get("console_users/" + made.path("id").asLong())).path("last_sign_in_at").isNull()).isFalse();
        assertThat(accepted(management.get("console_users/?limit=1000")).path("results").toString()).contains(email).doesNotContain("password");
    }

    @Test
    void givenAUser_whenItIsChanged_thenItIsSoAndAnotherPasswordEndsAllSessions() {
        var visitor = ConsoleVisitor.of(server.uri(), management);
        var email = visitor.makes("support");
        visitor.signsIn(email, ConsoleVisitor.password());

        var changed = accepted(management.patch(path(email), "{\"name\":\"Grace\",\"role\":\"read-only\"}"));
        assertThat(changed.path("name").asText() + changed.path("role").asText()).isEqualTo("Graceread-only");
        assertThat(visitor.opens("/console").body()).contains("read-only");

        accepted(management.patch(path(email), "{\"password\":\"another password of hers\",\"second_factor\":false}"));
        assertThat(visitor.opens("/console").status()).isEqualTo(303);
        assertThat(visitor.signsIn(email, ConsoleVisitor.password()).status()).isEqualTo(400);
        assertThat(visitor.signsIn(email, "another password of hers").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("R6 the last owner who can sign in stays one")
    void givenTheLastOwner_whenNobodyElseIs_thenItStays() {
        var company = accepted(management.asOperator().post("companies", Json.text(Map.of("name", "Owners " + UUID.randomUUID()))));
        var theirs = ManagementApi.withKey(server.uri(), company.path("management_key").asText());
        var owner = "console_users/" + accepted(theirs.post("console_users/", order(anEmail(), "role", "owner"))).path("id").asLong();

        refused(409, "last_owner", theirs.patch(owner, "{\"role\":\"admin\"}"));
        refused(409, "last_owner", theirs.patch(owner, "{\"enabled\":false}"));
        refused(409, "last_owner", theirs.delete(owner));

        accepted(theirs.post("console_users/", order(anEmail(), "role", "owner")));
        assertThat(theirs.delete(owner).status()).isEqualTo(204);
    }

    @Test
    void givenAUserOfAnotherCompany_whenItIsNamed_thenItDoesNotExist() {
        var company = accepted(management.asOperator().post("companies", Json.text(Map.of("name", "Others " + UUID.randomUUID()))));
        var theirs = ManagementApi.withKey(server.uri(), company.path("management_key").asText());
        var foreign = "console_users/" + accepted(theirs.post("console_users/", order(anEmail(), "role", "owner"))).path("id").asLong();

        refused(404, "not_found", management.get(foreign));
        refused(404, "not_found", management.patch(foreign, "{\"name\":\"mine\"}"));
        refused(404, "not_found", management.delete(foreign));
        assertThat(accepted(theirs.get(foreign)).path("name").asText()).isEqualTo("Ada");
    }

    @Test
    void givenAUser_whenTheAddressIsUsedAgainInAnySpelling_thenItIsTaken() {
        var email = anEmail();
        accepted(management.post("console_users/", order(email, "role", "support")));

        mustBookNothing(409, "duplicate_value", () -> management.post("console_users/", order(email.toUpperCase(), "role", "owner")));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAUserIsMade_thenTheMessageNamesItAndThereIsNone() {
        var members = Stream.of(missing("name"), missing("email"), missing("role"), texts("name", 200),
                List.of(new Wrong("role", "root", "validation_error"), new Wrong("email", "ada", "validation_error"))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> management.post("console_users/", order(anEmail(), wrong.name(), wrong.value())));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAUserIsChanged_thenTheMessageNamesItAndNothingChanges() {
        var path = path(ConsoleVisitor.of(server.uri(), management).makes("support"));
        var members = Stream.of(texts("name", 200), truths("enabled"), truths("second_factor"),
                List.of(new Wrong("role", "root", "validation_error"))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> management.patch(path, Json.text(Json.object(wrong.name(), wrong.value()))));
    }

    @Test
    void givenAShortPassword_whenItIsSent_thenItIsRefused() {
        refused("validation_error", management.post("console_users/", order(anEmail(), "password", "elevenchars")));
        refused("missing_parameters", management.patch(path(ConsoleVisitor.of(server.uri(), management).makes("support")), ""));
    }

    private String path(String email) {
        return "console_users/" + books.number("select id from console_user where email = ?", email);
    }

    private static String anEmail() {
        return "ada-" + UUID.randomUUID() + "@example.org";
    }

    private static String order(String email, String member, Object value) {
        return Json.text(Json.merged(Json.object("email", email, "name", "Ada", "role", "support"), Json.object(member, value)));
    }
}
