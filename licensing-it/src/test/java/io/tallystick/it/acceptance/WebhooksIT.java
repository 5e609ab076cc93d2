package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.User.SOMEBODY;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.WebhookScene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/webhooks}: set up, change, rotate, try, remove (§6). */
class WebhooksIT extends WebhookScene {

    @Test
    @DisplayName("W11 the secret of a webhook is told once, and stored sealed")
    void givenAnAddressAlone_whenAWebhookIsMade_thenItWantsAllAndItsSecretIsToldThisOnce() {
        var answer = management.post("webhooks/", "{\"url\":\"https://192.0.2.1/hook\"}");

        assertThat(answer.status()).isEqualTo(201);
        var webhook = made(answer);
        assertThat(webhook.fieldNames()).toIterable().containsExactly("id", "url", "description", "events", "enabled", "previous_secret_until",
                "failing_since", "failure", "created_at", "secret");
        assertThat(webhook.path("events").isNull()).isTrue();
        assertThat(webhook.path("secret").asText()).startsWith("whsec_");
        assertThat(accepted(management.get(at(webhook))).has("secret")).isFalse();
        assertThat(Pages.of(management, "webhooks/?limit=1000").findAll("id")).contains(webhook.path("id").asText());
        assertThat(books.text("select sealed_secret from webhook where id = ?", webhook.path("id").asLong()))
                .doesNotContain(webhook.path("secret").asText());
    }

    @Test
    @DisplayName("W3 W5 an event reaches the webhooks that want it, signed, with the members of the contract")
    void givenWebhooks_whenADeviceActivates_thenThoseThatWantItHearOfIt() {
        var wanting = aReceiver();
        var other = aReceiver();
        var webhook = aWebhookTo(wanting, "license.activated", "license.deactivated");
        aWebhookTo(other, "order.created");
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        accepted(machine.activates());
        machine.deactivates();

        var gone = wanting.awaits(each -> each.event().equals("license.deactivated"));
        var activated = wanting.awaits(each -> each.event().equals("license.activated"));

        assertThat(wanting.delivered()).allMatch(each -> each.isSignedWith(webhook.path("secret").asText()));
        assertThat(wanting.delivered()).extracting(each -> each.event()).containsExactlyInAnyOrder("license.activated", "license.deactivated");
        assertThat(activated.eventHeader()).isEqualTo("license.activated");
        assertThat(activated.idHeader()).isEqualTo(activated.id());
        var body = activated.json();
        assertThat(body.fieldNames()).toIterable().containsExactly("id", "event", "company_id", "user_id", "ts", "data");
        assertThat(UUID.fromString(body.path("id").asText())).isNotEqualTo(UUID.fromString(gone.id()));
        assertThat(body.path("data").path("license").path("license_key").asText()).isEqualTo(machine.license().key());
        assertThat(body.path("data").path("license").path("customer").path("email").asText()).isEqualTo("customer@example.org");
        assertThat(body.path("data").path("device").path("hardware_id").asText()).isEqualTo(machine.hardwareId());
        assertThat(body.path("data").path("actor").asText()).startsWith("api-key ");
        assertThat(other.awaits(each -> each.event().equals("order.created")).json().path("data").path("order_store_id").asText()).startsWith("order-");
        assertThat(other.delivered()).hasSize(1);
    }

    @Test
    @DisplayName("W13 an event names the license user who took part, and none where there is a license key")
    void givenALicenseOfAUser_whenTheirDeviceIsAtWork_thenTheEventsNameThem() {
        var receiver = aReceiver();
        aWebhookTo(receiver, "license.activated", "consumption.booked", "license.deactivated");
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(SOMEBODY).withUnits(5));
        long user = books.number("select license_user_id from license_assignment where license_id = ?", license.id());
        var machine = anActiveMachineWith(license);
        machine.uses(1);
        accepted(machine.activates());
        machine.deactivates();

        for (var event : List.of("license.activated", "consumption.booked", "license.deactivated")) {
            assertThat(receiver.awaits(each -> each.event().equals(event)).json().path("user_id").asLong()).as(event).isEqualTo(user);
        }
        anActiveMachineWith(vendor.issues(aLicense()));
        assertThat(receiver.awaits(2, each -> each.event().equals("license.activated"))).anyMatch(each -> each.json().path("user_id").isNull());
    }

    @Test
    void givenWebhooksAndDeliveries_whenTheyAreListed_thenOrderAndPlaceAreHeeded() {
        var first = made(management.post("webhooks/", "{\"url\":\"https://192.0.2.1/z\"}")).path("id").asText();
        var second = made(management.post("webhooks/", "{\"url\":\"https://192.0.2.1/a\"}")).path("id").asText();
        var own = List.of(first, second);

        assertThat(listed("webhooks/?limit=1000", own)).containsExactly(first, second);
        assertThat(listed("webhooks/?limit=1000&order_by=-created_at", own)).containsExactly(second, first);
        assertThat(listed("webhooks/?limit=1000&order_by=url", own)).containsExactly(second, first);
        assertThat(listed("webhooks/?limit=1000&after=" + first, own)).containsExactly(second);
        var deliveries = "webhooks/" + first + "/deliveries";
        var tests = Stream.of(1, 2).map(each -> management.post("webhooks/" + first + "/test", "").json().path("id").asText()).toList();
        assertThat(listed(deliveries, tests)).containsExactly(tests.get(1), tests.get(0));
        assertThat(listed(deliveries + "?order_by=created_at", tests)).containsExactlyElementsOf(tests);
        assertThat(listed(deliveries + "?order_by=-created_at&after=" + tests.get(1), tests)).containsExactly(tests.get(0));
        assertThat(listed(deliveries + "?order_by=next_attempt_at", tests)).hasSize(2);
        for (var wrong : List.of("order_by=secret", "after=1&before=2", "after=1&offset=1")) {
            refused("validation_error", management.get("webhooks/?" + wrong));
            refused("validation_error", management.get(deliveries + "?" + wrong));
        }
    }

    @Test
    @DisplayName("W2 without a webhook nothing is written, with one a row for what it wants")
    void givenNoWebhook_whenADeviceActivates_thenNothingIsWritten() {
        var license = vendor.issues(aLicense().withSeats(2));
        anActiveMachineWith(license);
        assertThat(books.number("select count(*) from webhook_event where license_id = ?", license.id())).isZero();

        var receiver = aReceiver();
        aWebhookTo(receiver, "license.activated");
        aWebhookTo(receiver, "license.activated");
        vendor.changes(license, "max_activations", 3);
        anActiveMachineWith(license);

        receiver.awaits(2, each -> true);
        assertThat(books.number("select count(*) from webhook_event where license_id = ?", license.id())).isEqualTo(1);
    }

    @Test
    void givenAWebhookForAll_whenMuchHappens_thenItHearsOfEach() {
        var receiver = aReceiver();
        aWebhookTo(receiver);
        var license = vendor.issues(aLicense().withUnits(5));
        var machine = anActiveMachineWith(license);
        machine.uses(2);
        accepted(api.post("track_device_variables", Json.text(Json.object("hardware_id", machine.hardwareId(), "product", license.product().code(),
                "license_key", license.key(), "variables", Map.of("theme", "dark")))));
        vendor.blacklists(machine);
        vendor.resets(license);

        receiver.awaits(each -> each.event().equals("license.reset"));
        for (var event : List.of("order.created", "license.created", "license.activated", "consumption.booked", "device_variable.created",
                "device.blacklisted")) {
            receiver.awaits(each -> each.event().equals(event));
        }
        var booked = receiver.awaits(each -> each.event().equals("consumption.booked")).json().path("data");
        assertThat(booked.path("units").asLong()).isEqualTo(2);
        assertThat(booked.path("total_consumptions").asLong()).isEqualTo(2);
        var told = receiver.awaits(each -> each.event().equals("device_variable.created")).json().path("data");
        assertThat(told.path("variables").toString()).isEqualTo("[{\"variable\":\"theme\",\"value\":\"dark\"}]");
    }

    @Test
    @DisplayName("W5 through the grace of a rotation deliveries carry both signatures")
    void givenARotation_whenSomethingHappens_thenBothSecretsSign() {
        var receiver = aReceiver();
        var webhook = aWebhookTo(receiver);
        var old = webhook.path("secret").asText();
        var current = accepted(management.post(at(webhook) + "/rotate_secret", "{\"grace_period\":1}"));

        assertThat(management.post(at(webhook) + "/test", "").status()).isEqualTo(202);
        var both = receiver.awaits(each -> each.event().equals("webhook.test"));
        assertThat(both.isSignedWith(old)).isTrue();
        assertThat(both.isSignedWith(current.path("secret").asText())).isTrue();
        refused(409, "secret_rotation_in_progress", management.post(at(webhook) + "/rotate_secret", ""));

        var last = accepted(management.post(at(webhook) + "/rotate_secret", "{\"grace_period\":0}")).path("secret").asText();
        management.post(at(webhook) + "/test", "");
        var one = receiver.awaits(2, each -> each.event().equals("webhook.test")).get(1);
        assertThat(one.isSignedWith(old)).isFalse();
        assertThat(one.isSignedWith(last)).isTrue();
        for (var grace : List.of("-1", "8785", "\"1\"", "1.5", "[]")) {
            refused("validation_error", management.post(at(webhook) + "/rotate_secret", "{\"grace_period\":" + grace + "}"));
        }
    }

    @Test
    @DisplayName("W12 a webhook that is switched off hears nothing, and what waited for it is given up")
    void givenAWebhookThatIsSwitchedOff_whenSomethingHappens_thenItHearsNothing() {
        var receiver = aReceiver().answering(500, "no");
        var webhook = aWebhookTo(receiver);
        management.post(at(webhook) + "/test", "");
        awaitsDelivery(webhook, each -> each.path("attempts").asInt() > 0);

        accepted(management.patch(at(webhook), "{\"enabled\":false}"));

        assertThat(awaitsDelivery(webhook, each -> true).path("state").asText()).isEqualTo("given_up");
        refused("validation_error", management.post(at(webhook) + "/test", ""));
        refused("validation_error", management.post(at(webhook) + "/deliveries/" + awaitsDelivery(webhook, each -> true).path("id").asLong() + "/redeliver", ""));
        var license = vendor.issues(aLicense());
        assertThat(books.number("select count(*) from webhook_event where license_id = ?", license.id())).isZero();
    }

    @Test
    void givenAWebhook_whenItIsChanged_thenTheRestStays() {
        var receiver = aReceiver();
        var webhook = aWebhookTo(receiver, "order.created");

        var changed = accepted(management.patch(at(webhook), "{\"description\":\"CRM\",\"events\":[\"license.created\"]}"));
        assertThat(changed.path("url").asText()).isEqualTo(receiver.url());
        assertThat(changed.path("description").asText()).isEqualTo("CRM");
        assertThat(changed.path("events").toString()).isEqualTo("[\"license.created\"]");
        assertThat(accepted(management.patch(at(webhook), "{\"events\":null,\"description\":\"\"}")).path("events").isNull()).isTrue();
        assertThat(books.text("select min(detail) from audit_entry where event = 'webhook.changed' and detail like ?", webhook.path("id").asLong() + " %"))
                .isEqualTo(webhook.path("id").asLong() + " " + receiver.url() + " description CRM → empty, events license.created → empty");

        assertThat(management.delete(at(webhook)).status()).isEqualTo(204);
        refused(404, "not_found", management.get(at(webhook)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAWebhookIsMade_thenTheMessageNamesItAndThereIsNone() {
        var members = Stream.of(missing("url"), texts("url", 2000), texts("description", 500), truths("enabled"),
                List.of(invalid("events", 5), invalid("events", List.of("license.exploded")), invalid("events", List.of("webhook.test")),
                        invalid("events", Map.of("a", 1)), invalid("url", "nonsense"), invalid("url", "ftp://192.0.2.1/"),
                        invalid("url", "https://user:secret@192.0.2.1/"), invalid("url", "https://192.0.2.1/#x"))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> management.post("webhooks/",
                Json.text(Json.merged(Map.of("url", "https://192.0.2.1/"), Json.object(wrong.name(), wrong.value())))));
    }

    @Test
    @DisplayName("W9 a webhook does not lead into the operator's own network")
    void givenAnAddressInside_whenAWebhookIsMade_thenItIsRefused() {
        for (var inside : List.of("https://10.0.0.1/", "https://192.168.1.1/", "https://169.254.169.254/latest", "https://[fd00::1]/",
                "https://[::ffff:10.0.0.1]/", "https://0.0.0.0/", "https://100.64.0.1/", "https://224.0.0.1/", "https://[64:ff9b::a00:1]/")) {
            mustBookNothing("validation_error", () -> management.post("webhooks/", "{\"url\":\"" + inside + "\"}"));
        }
    }

    @Test
    void givenNoSuchWebhook_whenItIsAskedFor_thenItIsNotFound() {
        mustFindNothing("webhooks/1");
        mustFindNothing("webhooks/1/deliveries/1");
    }

    @Test
    void givenAWebhookOfAnotherCompany_whenItIsAskedFor_thenItDoesNotExist() throws Exception {
        var webhook = aWebhookTo(aReceiver());
        management.post(at(webhook) + "/test", "");
        var delivery = awaitsDelivery(webhook, each -> true);
        var key = UUID.randomUUID().toString();
        long other = accepted(management.asOperator().post("companies", Json.text(Json.object("name", "Hooks " + key, "management_key", key))))
                .path("id").asLong();
        try {
            Database.change(server, "update webhook set company_id = ? where id = ?", other, webhook.path("id").asLong());
            mustFindNothing(at(webhook));
            mustFindNothing(at(webhook) + "/deliveries/" + delivery.path("id").asLong());
            assertThat(Pages.of(management, "webhooks/?limit=1000").findAll("id")).doesNotContain(webhook.path("id").asText());
        } finally {
            Database.change(server, "delete from webhook where id = ?", webhook.path("id").asLong());
        }
    }

    @Test
    void givenWorkOnAWebhook_whenTheTrailIsRead_thenEachStepIsThere() {
        var webhook = made(management.post("webhooks/", "{\"url\":\"https://192.0.2.1/hook\"}"));
        accepted(management.patch(at(webhook), "{\"description\":\"CRM\"}"));
        accepted(management.post(at(webhook) + "/rotate_secret", ""));
        management.delete(at(webhook));

        for (var event : List.of("webhook.created", "webhook.changed", "webhook.rotated", "webhook.deleted")) {
            assertThat(books.number("select count(*) from audit_entry where event = ? and detail like ?", event, webhook.path("id").asLong() + " %"))
                    .as(event).isEqualTo(1);
        }
    }

    private List<String> listed(String path, List<String> own) {
        return accepted(management.get(path)).path("results").findValuesAsText("id").stream().filter(own::contains).toList();
    }

    private void mustFindNothing(String path) {
        refused(404, "not_found", management.get(path));
        if (path.contains("/deliveries/")) {
            refused(404, "not_found", management.post(path + "/redeliver", ""));
            return;
        }
        refused(404, "not_found", management.patch(path, "{\"enabled\":true}"));
        refused(404, "not_found", management.delete(path));
        refused(404, "not_found", management.get(path + "/deliveries"));
        refused(404, "not_found", management.post(path + "/test", ""));
        refused(404, "not_found", management.post(path + "/rotate_secret", ""));
    }
}
