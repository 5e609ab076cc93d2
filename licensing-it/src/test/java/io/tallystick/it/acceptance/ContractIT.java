package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.ContractScene;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Receiver;

import org.junit.jupiter.api.Test;

/** Real exchanges against the OpenAPI document: the company, its keys, files and pages, and whatever has no topic of its own. */
class ContractIT extends ContractScene {

    @Test
    void givenEveryOperation_whenItSucceeds_thenRequestAndAnswerFitTheContract() {
        managesKeysAndCompany();
        managesConsoleUsers("contract-" + UUID.randomUUID());
        accepted(contract.allows("GET", V4 + ".well-known", Map.of(), null));
        accepted(contract.allows("GET", V4 + "jwks", Map.of(), null));
        assertThat(contract.allows("GET", V4 + "ping", Map.of(), null).body()).isEqualTo("pong");

        assertThat(contract.untouched()).allMatch(operation -> operation.split(" ")[1].matches(CATALOG + "|" + CUSTOMERS + "|" + LICENSES));
    }

    private void managesKeysAndCompany() {
        var key = accepted(manages("POST", "api_keys", Map.of("name", "new", "products", List.of("A")))).path("id").asLong();
        manages("GET", "api_keys?limit=5", null);
        manages("POST", "api_keys/" + key + "/revoke", null);
        authorizesByOauth();
        readsAndWritesFiles();
        manages("GET", "company", null);
        manages("PATCH", "company", Map.of("name", "Acme"));
        showsPages();
        managesSecrets();
        managesWebhooks();
    }

    private void authorizesByOauth() {
        var client = accepted(manages("POST", "oauth_clients", Map.of("name", "new", "scope", "company"))).path("id").asLong();
        manages("GET", "oauth_clients?limit=5", null);
        manages("GET", "oauth_clients/" + client, null);
        manages("PATCH", "oauth_clients/" + client, Map.of("name", "newer"));
        var told = accepted(manages("POST", "oauth_clients/" + client + "/rotate", Map.of("grace_period", 1)));
        var form = "grant_type=client_credentials&client_id=" + told.path("client_id").asText() + "&client_secret=" + told.path("client_secret").asText();
        accepted(contract.allows("POST", V4 + "oauth/token", Map.of("Content-Type", "application/x-www-form-urlencoded"), form));
        accepted(contract.allows("GET", V4 + "oauth_url?login_type=client_credentials", Map.of(), null));
        manages("POST", "oauth_clients/" + client + "/revoke", null);
    }

    private void readsAndWritesFiles() {
        manages("GET", "audit?limit=3", null);
        manages("GET", "audit/export?format=csv&event=company.founded", null);
        var job = contract.allows("POST", V1 + "imports?kind=customers&name=a.csv&dry_run=true",
                with(vendors(), Map.of("Content-Type", "text/csv")), "email\nimported@example.org\n").json().path("id").asLong();
        manages("GET", "imports?limit=1", null);
        manages("GET", "imports/" + job, null);
        manages("GET", "imports/" + job + "/refusals", null);
        manages("POST", "imports/" + job + "/cancel", null);
        manages("GET", "exports/orders", null);
    }

    private void showsPages() {
        manages("GET", "branding", null);
        manages("PATCH", "branding", Json.object("welcome", "Welcome", "accent", "#0b5cad", "accent_dark", null));
        refused("validation_error", contract.answers("PUT", V1 + "branding/logo", with(vendors(), Map.of("Content-Type", "image/png")), "no picture"));
        refused(404, "not_found", contract.answers("DELETE", V1 + "branding/logo", vendors(), null));
        accepted(contract.allows("POST", V1 + "companies", with(vendors(), Map.of("Authorization", "Api-Key " + Acme.OPERATOR_KEY)),
                Json.text(Map.of("name", "Globex " + UUID.randomUUID()))));
        manages("PATCH", "branding", Json.object("welcome", null, "accent", null));
    }

    private void managesSecrets() {
        var key = "management_keys/" + id(manages("POST", "management_keys", Json.object("name", "contract-" + UUID.randomUUID(), "products", List.of("EX"))));
        manages("GET", "management_keys?limit=2&order_by=name", null);
        manages("GET", key, null);
        manages("POST", key + "/revoke", null);
        var old = accepted(manages("GET", "signing_keys", null)).path(1).path("key_id").asText();
        manages("POST", "signing_keys/rotate", Map.of("algorithm", "ES256"));
        manages("GET", "signing_keys/" + old, null);
        manages("POST", "signing_keys/" + old + "/retire", null);
        var next = accepted(manages("POST", "signing_keys", Map.of("algorithm", "ES256"))).path("key_id").asText();
        manages("POST", "signing_keys/" + next + "/revoke", null);
    }

    private void managesWebhooks() {
        try (var receiver = Receiver.start()) {
            var path = "webhooks/" + id(manages("POST", "webhooks", Json.object("url", receiver.url(), "events", List.of("license.expired"))));
            manages("GET", "webhooks?limit=2", null);
            manages("GET", path, null);
            manages("PATCH", path, Map.of("description", "Shop"));
            manages("POST", path + "/rotate_secret", Map.of("grace_period", 1));
            var delivery = path + "/deliveries/" + manages("POST", path + "/test", null).json().path("id").asLong();
            receiver.awaits(each -> each.event().equals("webhook.test"));
            manages("GET", path + "/deliveries?limit=2", null);
            manages("GET", delivery, null);
            manages("POST", delivery + "/redeliver", null);
            manages("DELETE", path, null);
        }
    }

    private void managesConsoleUsers(String name) {
        manages("GET", "analytics?days=7", null);
        var path = "console_users/" + accepted(manages("POST", "console_users", Map.of("email", name + "@example.org", "name", "Ada", "role", "support")))
                .path("id").asLong();
        manages("GET", "console_users?limit=2", null);
        manages("GET", path, null);
        manages("PATCH", path, Map.of("enabled", false));
        manages("DELETE", path, null);
    }
}
