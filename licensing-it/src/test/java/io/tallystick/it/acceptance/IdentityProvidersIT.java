package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.numbers;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.SignOnScene;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/customer_accounts/{id}/identity_provider}: set up, show, remove (§6). */
class IdentityProvidersIT extends SignOnScene {

    @Test
    @DisplayName("I1 the secret of a provider is kept and never shown")
    void givenAProvider_whenItIsShown_thenItsSecretIsNot() {
        var secret = "secret-" + UUID.randomUUID();
        var set = setsUp("client_secret", secret);

        assertThat(set.fieldNames()).toIterable().containsExactly("issuer", "client_id", "has_client_secret", "redirect_uris", "scopes",
                "email_claim", "create_users", "user_max_activations", "changed_at");
        assertThat(set.path("has_client_secret").asBoolean()).isTrue();
        assertThat(set.path("scopes").asText()).isEqualTo("openid email");
        assertThat(accepted(management.get(providerPath() + "/"))).isEqualTo(set);
        assertThat(set.toString()).doesNotContain(secret);
        assertThat(books.number("select count(*) from identity_provider where sealed_client_secret like ?", "%" + secret + "%")).isZero();
        assertThat(books.number("select count(*) from audit_entry where detail like ?", "%" + secret + "%")).isZero();
        assertThat(server.log()).doesNotContain(secret);
    }

    @Test
    @DisplayName("I1 a change without a secret leaves it, null removes it")
    void givenAProvider_whenItIsReplaced_thenItsSecretStaysUnlessItIsNamed() {
        var without = Json.object("issuer", provider.issuer(), "client_id", "other", "redirect_uris", "app:/x", "user_max_activations", 3);

        var changed = accepted(management.put(providerPath(), Json.text(without)));
        assertThat(changed.path("has_client_secret").asBoolean()).isTrue();
        assertThat(changed.path("client_id").asText()).isEqualTo("other");
        assertThat(changed.path("redirect_uris").toString()).isEqualTo("[\"app:/x\"]");

        without.put("client_secret", null);
        assertThat(accepted(management.put(providerPath(), Json.text(without))).path("has_client_secret").asBoolean()).isFalse();
        assertThat(books.number("select count(*) from identity_provider where customer_account_id = ?", accountId)).isEqualTo(1);
        assertThat(rows("identity_provider.changed")).isEqualTo(3);
    }

    @Test
    void givenAProvider_whenItOrItsAccountIsRemoved_thenItIsGone() {
        assertThat(management.delete(providerPath()).status()).isEqualTo(204);
        refused(404, "not_found", management.get(providerPath()));
        refused(404, "not_found", management.delete(providerPath()));
        assertThat(rows("identity_provider.removed")).isEqualTo(1);

        setsUp();
        assertThat(management.delete("customer_accounts/" + accountId).status()).isEqualTo(204);
        refused(404, "not_found", management.get(providerPath()));
        assertThat(books.number("select count(*) from identity_provider where customer_account_id = ?", accountId)).isZero();
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAProviderIsSetUp_thenTheMessageNamesIt() {
        var members = Stream.of(missing("issuer"), texts("issuer", 1000), missing("client_id"), texts("client_id", 200), texts("client_secret", 1000),
                missing("redirect_uris"), texts("scopes", 1000), texts("email_claim", 100), truths("create_users"), numbers("user_max_activations"),
                List.of(invalid("issuer", "nonsense"), invalid("issuer", "ftp://id.example.com"), invalid("issuer", "https://u:p@id.example.com"),
                        invalid("redirect_uris", "relative"), invalid("redirect_uris", List.of("https://a.example.com/#x")),
                        invalid("redirect_uris", List.of(1)), invalid("redirect_uris", List.of("")), invalid("redirect_uris", java.util.Collections.nCopies(21, "app:/x")),
                        invalid("user_max_activations", -1))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> management.put(providerPath(), Json.text(Json.merged(
                Map.of("issuer", provider.issuer(), "client_id", "c", "redirect_uris", List.of("app:/x")), Json.object(wrong.name(), wrong.value())))));
    }

    @Test
    void givenStrangeRequests_whenTheyAreSent_thenTheyAreRefused() {
        var whole = Json.text(Map.of("issuer", provider.issuer(), "client_id", "c", "redirect_uris", List.of("app:/x")));

        refused(404, "not_found", management.put("customer_accounts/1/identity_provider", whole));
        refused(404, "not_found", management.get("customer_accounts/1/identity_provider"));
        refused(404, "not_found", management.delete("customer_accounts/1/identity_provider"));
        refused("missing_parameters", management.put(providerPath(), ""));
        refused("validation_error", management.put(providerPath(), "no json"));
        refused(405, "method_not_allowed", management.post(providerPath(), whole));
        refused("missing_headers", ManagementApi.withoutKey(server.uri()).put(providerPath(), whole));
        refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), "guess").delete(providerPath()));
    }

    private long rows(String event) {
        return books.number("select count(*) from audit_entry where event = ? and detail like ?", event, account + " %");
    }
}
