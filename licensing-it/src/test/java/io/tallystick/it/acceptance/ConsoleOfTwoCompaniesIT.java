package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ConsoleVisitor;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.PageVisitor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The consoles of two companies on one server. */
class ConsoleOfTwoCompaniesIT extends MyScene {

    private static final String PASSWORD = "a password of theirs";

    private final String name = "Globex " + UUID.randomUUID();
    private final String host = "globex-" + UUID.randomUUID() + ".test";
    private final String email = "hank-" + UUID.randomUUID() + "@globex.example";
    private ManagementApi theirs;

    @BeforeEach
    void found() {
        var company = accepted(management.asOperator().post("companies", Json.text(Map.of("name", name))));
        theirs = ManagementApi.withKey(server.uri(), company.path("management_key").asText());
        accepted(theirs.patch("branding", Json.text(Map.of("hosts", List.of(host)))));
        accepted(theirs.post("console_users/", Json.text(Map.of("email", email, "name", "Hank", "role", "owner", "password", PASSWORD))));
    }

    @Test
    @DisplayName("R4 W1 under a company's host name its own users are let in, and nobody else, not even with an open session")
    void givenAHostName_whenSomebodySignsIn_thenItIsTheCompanysOwnUser() {
        var hank = PageVisitor.of(server.uri(), Map.of("Host", host));
        assertThat(signsIn(hank, email).status()).isEqualTo(303);
        assertThat(hank.opens("/console").body()).contains(name).doesNotContain("Acme");
        mustRefuse(400, "sign_in_refused", signsIn(aVisitor(), email));
        mustRefuse(400, "sign_in_refused", signsIn(PageVisitor.of(server.uri(), Map.of("Host", host)),
                ConsoleVisitor.of(server.uri(), management).makes("owner")));

        var atAcme = aVisitor();
        atAcme.keeps("tallystick-console", hank.cookie("tallystick-console"));

        assertThat(atAcme.opens("/console").header("Location")).contains("/console/login");
    }

    @Test
    @DisplayName("R4 the same address in two companies is two users")
    void givenTheSameAddressTwice_thenTheyAreTwo() {
        accepted(management.post("console_users/", Json.text(Map.of("email", email, "name", "Hank", "role", "read-only", "password", ConsoleVisitor.password()))));

        assertThat(signsIn(PageVisitor.of(server.uri(), Map.of("Host", host)), email).status()).isEqualTo(303);
        mustRefuse(400, "sign_in_refused", signsIn(aVisitor(), email));
        assertThat(ConsoleVisitor.of(server.uri(), management).signsIn(email, ConsoleVisitor.password()).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("R1 what belongs to another company does not exist")
    void givenIdsOfAnotherCompany_whenAnOwnerTriesThem_thenTheyDoNotExist() {
        var user = "/console/team/" + books.number("select id from console_user where email = ?", email);
        var key = "/console/keys/" + accepted(theirs.post("api_keys/", "{\"name\":\"x\"}")).path("id").asLong() + "/revoke";
        var management = "/console/keys/management/" + accepted(theirs.post("management_keys/", "{\"name\":\"x\"}")).path("id").asLong() + "/revoke";
        var client = "/console/keys/clients/" + accepted(theirs.post("oauth_clients/", "{\"name\":\"x\"}")).path("id").asLong();
        var owner = ConsoleVisitor.of(server.uri(), this.management).as("owner");
        owner.opens("/console");

        for (var page : List.of(user, user + "/delete", management, client + "/rotate", client + "/revoke")) {
            mustRefuse(404, "not_found", owner.opens(page));
        }
        for (var form : List.of(user, user + "/delete", user + "/access", key, management, client + "/rotate", client + "/revoke")) {
            mustRefuse(404, "not_found", owner.sends(form, Map.of("name", "mine", "role", "read-only", "enabled", "false")));
        }
        assertThat(accepted(theirs.get("console_users/")).path("results").path(0).path("enabled").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("R1 webhooks and deliveries of another company do not exist")
    void givenAWebhookOfAnotherCompany_whenAnAdminTriesIt_thenItDoesNotExist() {
        var webhook = "/console/webhooks/" + accepted(theirs.post("webhooks/", "{\"url\":\"https://192.0.2.1/theirs\"}")).path("id").asLong();
        var delivery = "/deliveries/" + theirs.post(webhook.substring("/console/".length()) + "/test", "").json().path("id").asLong();
        var own = "/console/webhooks/" + accepted(management.post("webhooks/", "{\"url\":\"https://192.0.2.1/ours\",\"events\":[\"customer.deleted\"]}"))
                .path("id").asLong();
        var admin = ConsoleVisitor.of(server.uri(), management).as("admin");
        admin.opens("/console");

        for (var page : List.of(webhook, webhook + "/edit", webhook + "/secret", webhook + "/off", webhook + "/delete", webhook + delivery, own + delivery)) {
            mustRefuse(404, "not_found", admin.opens(page));
        }
        for (var form : List.of(webhook + "/edit", webhook + "/secret", webhook + "/off", webhook + "/on", webhook + "/test", webhook + "/delete",
                webhook + delivery + "/redeliver", own + delivery + "/redeliver")) {
            mustRefuse(404, "not_found", admin.sends(form, Map.of("url", "https://192.0.2.1/ours", "grace", "0")));
        }
        assertThat(admin.opens("/console/webhooks").body()).contains("192.0.2.1/ours").doesNotContain("192.0.2.1/theirs");
        assertThat(accepted(theirs.get(webhook.substring("/console/".length()))).path("url").asText()).endsWith("/theirs");
        management.delete(own.substring("/console/".length()));
        theirs.delete(webhook.substring("/console/".length()));
    }

    private static Answer signsIn(PageVisitor visitor, String email) {
        visitor.opens("/console/login");
        return visitor.sends("/console/login", Map.of("email", email, "password", PASSWORD));
    }
}
