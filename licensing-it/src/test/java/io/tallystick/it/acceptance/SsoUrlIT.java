package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.SignOnScene;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.StubProvider;

import org.junit.jupiter.api.Test;

/** {@code GET /api/v4/sso_url} (§3.16). */
class SsoUrlIT extends SignOnScene {

    @Test
    void givenAnAccount_whenItsAddressIsAskedFor_thenItLeadsToTheProviderWithAllThatItNeeds() {
        var answer = asks(Map.of());

        var sso = accepted(answer);
        assertThat(answer.header("LicenseSignature")).isNotEmpty();
        assertThat(sso.fieldNames()).toIterable().containsExactly("url", "openid_configuration");
        assertThat(sso.path("openid_configuration").fieldNames()).toIterable()
                .containsExactly("issuer", "end_session_endpoint", "token_endpoint", "introspection_endpoint");
        assertThat(sso.path("openid_configuration").path("token_endpoint").asText()).isEqualTo(provider.issuer() + "/token");
        var query = query(sso.path("url").asText());
        assertThat(sso.path("url").asText()).startsWith(provider.issuer() + "/auth?");
        assertThat(query).containsEntry("response_type", "code").containsEntry("client_id", StubProvider.CLIENT)
                .containsEntry("redirect_uri", StubProvider.REDIRECT).containsEntry("scope", "openid email").containsKeys("state", "nonce");
        assertThat(query(accepted(asks(Map.of())).path("url").asText()).get("state")).isNotEqualTo(query.get("state"));
    }

    @Test
    void givenWishes_whenTheAddressIsAskedFor_thenItHasThem() {
        var read = api.withKey(Acme.READ_ONLY_API_KEY, Acme.SHARED_KEY).get("sso_url/",
                Map.of("product", product.code(), "customer_account_code", account, "response_type", "token", "redirect_uri", "app:/callback"));

        assertThat(query(accepted(read).path("url").asText())).containsEntry("response_type", "id_token token").containsEntry("redirect_uri", "app:/callback");
    }

    @Test
    void givenAProviderWithLess_whenTheAddressIsAskedFor_thenWhatItLacksIsNull() {
        provider.withoutIntrospection();

        assertThat(accepted(asks(Map.of())).path("openid_configuration").path("introspection_endpoint").isNull()).isTrue();
    }

    @Test
    void givenSomethingWrong_whenTheAddressIsAskedFor_thenItIsRefused() {
        mustBookNothing("missing_parameters", () -> api.get("sso_url", Map.of("product", product.code())));
        mustBookNothing("missing_parameters", () -> api.get("sso_url", Map.of("customer_account_code", account)));
        mustBookNothing("unknown_product", () -> asks(Map.of("product", "none")));
        mustBookNothing("customer_account_not_found", () -> asks(Map.of("customer_account_code", "none")));
        mustBookNothing("validation_error", () -> asks(Map.of("response_type", "both")));
        mustBookNothing("validation_error", () -> asks(Map.of("redirect_uri", "https://evil.example.com")));
        mustBookNothing("validation_error", () -> asks(Map.of("customer_account_code", "x".repeat(101))));
        mustBookNothing(405, "method_not_allowed", () -> api.post("sso_url", "{}"));
        var other = vendor.makesKey("products", java.util.List.of("OTHER"));
        mustBookNothing("api_key_product_not_allowed",
                () -> other.of(api).get("sso_url", Map.of("product", product.code(), "customer_account_code", account)));
        provider.answering(StubProvider.DISCOVERY, 500, "");
        mustBookNothing(424, "identity_provider_unavailable", () -> asks(Map.of()));
        accepted(management.patch("customer_accounts/" + accountId, "{\"enabled\":false}"));
        mustBookNothing("sso_not_configured", () -> asks(Map.of()));
    }

    private Answer asks(Map<String, Object> changes) {
        return api.get("sso_url", Json.merged(Json.object("product", product.code(), "customer_account_code", account), changes));
    }

    private static Map<String, String> query(String url) {
        var query = new TreeMap<String, String>();
        for (var pair : URI.create(url).getQuery().split("&")) {
            query.put(pair.split("=")[0], pair.split("=", 2)[1]);
        }
        return query;
    }
}
