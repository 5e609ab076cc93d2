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

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/customer_accounts/}: create, list, get, change, delete (§6). */
class CustomerAccountsIT extends Scene {

    private final String code = "a-" + UUID.randomUUID();

    @Test
    @DisplayName("U5 an account is known by a code, which stays")
    void givenACode_whenAnAccountIsMadeAndChanged_thenItsCodeStays() {
        var answer = creates("code", code);

        assertThat(answer.status()).isEqualTo(201);
        var account = accepted(answer);
        assertThat(account.fieldNames()).toIterable().containsExactly("id", "code", "name", "enabled", "created_at");
        assertThat(account.path("name").asText()).isEqualTo(code);
        assertThat(account.path("enabled").asBoolean()).isTrue();

        accepted(management.patch(path(account), "{\"name\":\"Acme IT\"}"));
        var changed = accepted(management.patch(path(account) + "/", "{\"enabled\":false,\"code\":\"other\"}"));

        assertThat(changed.path("name").asText()).isEqualTo("Acme IT");
        assertThat(changed.path("enabled").asBoolean()).isFalse();
        assertThat(changed.path("code").asText()).isEqualTo(code);
        assertThat(accepted(management.get(path(account)))).isEqualTo(changed);
        assertThat(Pages.of(management, "customer_accounts/?limit=100").findAll("code")).containsOnlyOnce(code);
    }

    @Test
    void givenATakenCode_whenItIsUsedAgain_thenItIsRefused() {
        accepted(creates("code", code));

        refused(409, "duplicate_value", creates("code", code));
    }

    @Test
    @DisplayName("U6 an account with a customer stays, one without goes")
    void givenAnAccount_whenItIsDeleted_thenItGoesOnlyIfNothingHangsOnIt() {
        var account = accepted(creates("code", code));
        var customer = accepted(management.post("customers/", Json.text(Map.of("email", code + "@example.org", "customer_account_code", code))));

        mustBookNothing(409, "still_in_use", () -> management.delete(path(account)));
        assertThat(management.delete("customers/" + customer.path("id").asLong()).status()).isEqualTo(204);
        assertThat(management.delete(path(account)).status()).isEqualTo(204);

        refused(404, "not_found", management.get(path(account)));
        assertThat(books.number("select count(*) from audit_entry where event = 'customer_account.deleted' and detail = ?", code)).isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAnAccountIsMade_thenTheMessageNamesIt() {
        var members = Stream.of(missing("code"), texts("code", 100), texts("name", 200), truths("enabled")).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> management.post("customer_accounts/",
                Json.text(Json.merged(Map.of("code", code), Json.object(wrong.name(), wrong.value())))));
    }

    @Test
    void givenStrangeRequests_whenTheyAreSent_thenTheyAreRefused() {
        var account = accepted(creates("code", code));

        refused("validation_error", management.patch(path(account), "{\"name\":5}"));
        refused("missing_parameters", management.patch(path(account), ""));
        refused("missing_parameters", management.post("customer_accounts/", ""));
        refused("validation_error", management.get("customer_accounts/?offset=-1"));
        refused(404, "not_found", management.get("customer_accounts/1"));
        refused(404, "not_found", management.patch("customer_accounts/1", "{}"));
        refused(404, "not_found", management.delete("customer_accounts/1"));
        refused(405, "method_not_allowed", management.post(path(account), "{}"));
        refused("missing_headers", ManagementApi.withoutKey(server.uri()).get("customer_accounts"));
        refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), "guess").post("customer_accounts", "{}"));
    }

    @Test
    void givenAnAccountOfAnotherCompany_whenTheVendorNamesIt_thenItDoesNotExist() throws Exception {
        var theirs = theirs(accepted(creates("code", code)).path("id").asLong());

        refused(404, "not_found", management.get("customer_accounts/" + theirs));
        refused(404, "not_found", management.patch("customer_accounts/" + theirs, "{\"enabled\":false}"));
        refused(404, "not_found", management.delete("customer_accounts/" + theirs));
        mustBookNothing("customer_account_not_found", () -> management.post("customers/",
                Json.text(Map.of("email", code + "@example.org", "customer_account_code", code + "-theirs"))));
    }

    private Answer creates(Object... members) {
        return management.post("customer_accounts/", Json.text(Json.object(members)));
    }

    private static String path(JsonNode account) {
        return "customer_accounts/" + account.path("id").asLong();
    }

    private long theirs(long ours) throws Exception {
        try (var database = Database.of(server)) {
            long company = database.copy("company", books.number("select company_id from customer_account where id = ?", ours),
                    Map.of("name", "Rival of " + code));
            long theirs = database.copy("customer_account", ours, Map.of("company_id", company, "code", code + "-theirs"));
            database.commit();
            return theirs;
        }
    }
}
