package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.acceptance.fixture.RotatingCompany;
import io.tallystick.it.server.PageVisitor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Settings of a company at its console, without a browser: signing keys, the look of the portal. */
class ConsoleSettingsIT extends MyScene {

    private static final String SIGNING = "/console/settings/signing";
    private static final String PORTAL = "/console/settings/portal";
    private static final String PASSWORD = "a password of theirs";

    private RotatingCompany company;

    @BeforeEach
    void found() {
        company = RotatingCompany.founded(management, api, server, books);
    }

    @Test
    @DisplayName("S8 S9 S10 an owner prepares, rotates, retires and revokes keys; each page says what it means, and the history who did it")
    void givenAnOwner_whenKeysChange_thenThePageTells() {
        var owner = as("owner");
        var old = company.active("RS256");
        assertThat(owner.opens(SIGNING).body()).contains(old, "Fingerprint", "sha256:", "/api/v4/jwks?api_key", company.apiKey(), "No key has been changed yet");
        assertThat(owner.opens(SIGNING + "/key/" + old + "/public.pem").body()).startsWith("-----BEGIN PUBLIC KEY-----");

        assertThat(does(owner, SIGNING + "/prepare", "RS256")).contains("Give it to your applications");
        var prepared = accepted(company.vendor().get("signing_keys")).findParents("status").stream().filter(key -> key.path("status").asText().equals("prepared"))
                .findFirst().orElseThrow().path("key_id").asText();
        assertThat(owner.opens(SIGNING + "/rotate?algorithm=RS256").body()).contains(prepared, "signs from now on", "refuse what it signs");
        assertThat(does(owner, SIGNING + "/rotate", "RS256")).contains(prepared);
        assertThat(owner.opens(SIGNING + "/rotate?algorithm=ES256").body()).contains("No key is prepared", "policy files anew");
        assertThat(owner.opens(SIGNING + "/key/" + old + "/retire").body()).contains("Nothing changes for devices");
        assertThat(does(owner, SIGNING + "/key/" + old + "/retire")).contains("still verifies");
        assertThat(owner.opens(SIGNING + "/key/" + old + "/revoke").body()).contains("leaves the JWK set", "license_refresh.lic");
        assertThat(does(owner, SIGNING + "/key/" + old + "/revoke")).contains("published no more");

        assertThat(company.active("RS256")).isEqualTo(prepared);
        assertThat(company.publishedIds()).doesNotContain(old);
        assertThat(owner.opens(SIGNING).body()).contains("prepared", "revoked", "RS256 " + old, "owner-");
        mustRefuse(409, "still_in_use", owner.sends(SIGNING + "/key/" + prepared + "/revoke", Map.of()));
    }

    @Test
    @DisplayName("S9 R1 keys of another company do not exist, and only owners change the own ones")
    void givenKeysOfAnotherCompany_whenAnOwnerTriesThem_thenTheyDoNotExist() {
        var foreign = accepted(management.get("signing_keys")).path(0).path("key_id").asText();
        var owner = as("owner");
        for (var deed : List.of("/retire", "/revoke", "/public.pem")) {
            mustRefuse(404, "not_found", owner.opens(SIGNING + "/key/" + foreign + deed));
        }
        owner.opens(SIGNING + "/rotate?algorithm=RS256");
        mustRefuse(404, "not_found", owner.sends(SIGNING + "/key/" + foreign + "/revoke", Map.of()));
        mustRefuse(400, "validation_error", owner.sends(SIGNING + "/rotate", Map.of("algorithm", "none")));

        var admin = as("admin");
        assertThat(admin.opens(SIGNING).body()).contains("sha256:").doesNotContain(SIGNING + "/rotate");
        mustRefuse(403, "right_missing", admin.sends(SIGNING + "/rotate", Map.of("algorithm", "RS256")));
    }

    @Test
    @DisplayName("W6 a logo from another site is refused, and the look goes back to how it was at first, without the host names")
    void givenALookOfItsOwn_whenItIsReset_thenItIsAsAtFirst() {
        var admin = as("admin");
        accepted(company.vendor().patch("branding", Json.text(Json.object("name", "Rotors", "accent", "#0b5cad", "support_email", "help@rotors.example"))));
        admin.opens(PORTAL);
        mustRefuse(403, "validation_error", admin.sendsFile(PORTAL + "/logo", "file", "logo.png", "from another site"));
        mustRefuse(404, "not_found", admin.opens(PORTAL + "/logo.png"));

        assertThat(does(admin, PORTAL + "/reset")).contains("did at first");

        var branding = accepted(company.vendor().get("branding"));
        assertThat(branding.path("name").isNull()).isTrue();
        assertThat(branding.path("accent").isNull()).isTrue();
        assertThat(branding.path("hosts")).hasSize(1);
        assertThat(books.number("select count(*) from audit_entry where company_id = ? and event = 'branding.changed' and detail = 'reset'", company.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("A11 R1 OAuth clients of any scope are made, renamed, given another secret with a grace and without, and end")
    void givenAnAdmin_whenAClientIsCaredFor_thenItIsAsByTheApi() {
        var clients = "/console/keys/clients";
        var customer = accepted(company.vendor().post("customers", Json.text(Map.of("email", "c-" + UUID.randomUUID() + "@example.org")))).path("id").asLong();
        var admin = as("admin");
        admin.opens(clients + "/new");
        mustRefuse(400, "missing_parameters", admin.sends(clients, Map.of("name", "Till", "scope", "CUSTOMER")));
        mustRefuse(400, "validation_error", admin.sends(clients, Map.of("name", "Till", "scope", "CUSTOMER", "scope_id", "1")));
        mustRefuse(400, "validation_error", admin.sends(clients, Map.of("name", "x".repeat(201), "scope", "COMPANY")));
        assertThat(admin.sends(clients, Map.of("name", "Till", "scope", "CUSTOMER", "scope_id", "" + customer)).body()).contains("Client secret", "shown this once");
        var client = accepted(company.vendor().get("oauth_clients")).path("results").path(0);
        assertThat(client.path("scope_id").asLong()).isEqualTo(customer);
        var page = clients + "/" + client.path("id").asLong();

        admin.opens(page + "/rename");
        admin.sends(page + "/rename", Map.of("name", "Till 2"));
        assertThat(admin.opens(clients).body()).contains("Till 2");
        admin.opens(page + "/rotate");
        assertThat(admin.sends(page + "/rotate", Map.of("grace", "168")).body()).contains("Client secret");
        mustRefuse(409, "secret_rotation_in_progress", admin.sends(page + "/rotate", Map.of("grace", "24")));
        mustRefuse(400, "validation_error", admin.sends(page + "/rotate", Map.of("grace", "soon")));
        assertThat(admin.sends(page + "/rotate", Map.of("grace", "0")).body()).contains("Client secret");
        assertThat(accepted(company.vendor().get("oauth_clients/" + client.path("id").asLong())).path("previous_secret_until").isNull()).isTrue();
        assertThat(does(admin, page + "/revoke")).contains("is revoked");
    }

    @Test
    @DisplayName("M6 a test mail is sent at once, and the page tells what became of it without a secret")
    void givenAnAdmin_whenATestMailIsSent_thenThePageTells() {
        var admin = as("admin");

        var told = admin.opens("/console/settings/mail").body();
        var sent = admin.sends("/console/settings/mail", Map.of());

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.body()).containsAnyOf("The mail server took a mail to", "was written to outbox/mail-");
        assertThat(told).contains("TALLYSTICK_SMTP_");
    }

    private PageVisitor as(String role) {
        var email = role + "-" + UUID.randomUUID() + "@rotors.example";
        accepted(company.vendor().post("console_users/", Json.text(Map.of("email", email, "name", "Somebody", "role", role, "password", PASSWORD))));
        var visitor = PageVisitor.of(server.uri(), Map.of("Host", company.host()));
        visitor.opens("/console/login");
        assertThat(visitor.sends("/console/login", Map.of("email", email, "password", PASSWORD)).status()).isEqualTo(303);
        return visitor;
    }

    /** Confirms what a page asks; what the page behind says. */
    private static String does(PageVisitor visitor, String path) {
        return does(visitor, path, "");
    }

    private static String does(PageVisitor visitor, String path, String algorithm) {
        assertThat(visitor.opens(path + "?algorithm=" + algorithm).status()).isEqualTo(200);
        var answer = visitor.sends(path, Map.of("algorithm", algorithm));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return visitor.opens(answer.header("Location")).body();
    }
}
