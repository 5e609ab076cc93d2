package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.WebhookScene;
import io.tallystick.it.server.Receiver;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of deliveries to receivers that take them, and to those that sleep, drop and lie. */
class WebhookDeliveriesIT extends WebhookScene {

    /** Something that happens in none of these tests: nothing but the tests of the webhooks themselves is delivered. */
    private static final String QUIET = "customer.deleted";

    @Test
    @DisplayName("W6 W8 what a receiver refuses comes again as the same bytes, and every attempt is remembered")
    void givenAReceiverInTrouble_whenItRecovers_thenTheSameBytesCome() {
        var receiver = aReceiver().answering(500, "broken \0 today");
        var webhook = aWebhookTo(receiver, QUIET);
        management.post(at(webhook) + "/test", "");
        var refused = awaitsDelivery(webhook, each -> each.path("history").size() == 1);
        assertThat(refused.path("state").asText()).isEqualTo("waiting");
        assertThat(Duration.between(moment(refused.path("history").get(0).path("attempted_at")), moment(refused.path("next_attempt_at"))))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(20));
        assertThat(refused.path("history").get(0).path("status").asInt()).isEqualTo(500);
        assertThat(refused.path("history").get(0).path("answer").asText()).isEqualTo("broken   today");

        receiver.answering(200, "thanks");
        letPausesPass(webhook);

        var taken = awaitsDelivery(webhook, WebhookScene::isDelivered);
        assertThat(taken.path("attempts").asInt()).isEqualTo(2);
        assertThat(taken.path("history")).hasSize(2);
        assertThat(taken.path("history").get(1).path("failure").isNull()).isTrue();
        assertThat(taken.path("next_attempt_at").isNull()).isTrue();
        var sent = receiver.delivered();
        assertThat(sent).hasSize(2);
        assertThat(Arrays.equals(sent.get(0).body(), sent.get(1).body())).isTrue();
        assertThat(taken.path("body").asText().getBytes(UTF_8)).isEqualTo(sent.get(0).body());
    }

    @Test
    @DisplayName("W6 after three days it is given up, and can be delivered again")
    void givenAReceiverThatStaysAway_whenItsTimeIsOver_thenItIsGivenUpAndCanBeDeliveredAgain() {
        var receiver = aReceiver().answering(503, "");
        var webhook = aWebhookTo(receiver, QUIET);
        management.post(at(webhook) + "/test", "");
        var waiting = awaitsDelivery(webhook, each -> each.path("history").size() == 1);
        Database.change(server, "update webhook_delivery set given_up_at = created_at where id = ?", waiting.path("id").asLong());
        letPausesPass(webhook);
        var over = awaitsDelivery(webhook, each -> each.path("state").asText().equals("given_up"));
        assertThat(over.path("next_attempt_at").isNull()).isTrue();
        assertThat(accepted(management.get(at(webhook) + "/deliveries?state=given_up&event=webhook.test")).path("count").asInt()).isEqualTo(1);
        assertThat(accepted(management.get(at(webhook) + "/deliveries?state=waiting")).path("count").asInt()).isZero();

        receiver.answering(204, "");
        assertThat(management.post(at(webhook) + "/deliveries/" + over.path("id").asLong() + "/redeliver", "").status()).isEqualTo(202);

        awaitsDelivery(webhook, WebhookScene::isDelivered);
        assertThat(receiver.delivered()).extracting(each -> each.id()).containsOnly(over.path("event_id").asText());
    }

    @Test
    @DisplayName("W14 a webhook that fails says so, since when and why, until its receiver takes what it is sent")
    void givenAReceiverInTrouble_whenItsWebhookIsAskedFor_thenItSaysSo() {
        var receiver = aReceiver().answering(500, "");
        var webhook = aWebhookTo(receiver, QUIET);
        assertThat(webhook.path("failing_since").isNull()).isTrue();
        management.post(at(webhook) + "/test", "");
        var first = awaitsDelivery(webhook, each -> each.path("history").size() == 1);
        var failing = awaitsWebhook(webhook, each -> !each.path("failing_since").isNull());
        receiver.answering(404, "");
        letPausesPass(webhook);
        awaitsDelivery(webhook, each -> each.path("history").size() == 2);

        assertThat(failing.path("failing_since")).isEqualTo(first.path("history").get(0).path("attempted_at"));
        assertThat(failing.path("failure").asText()).isEqualTo("the receiver answered 500");
        assertThat(accepted(management.get(at(webhook))).path("failing_since")).isEqualTo(failing.path("failing_since"));
        receiver.answering(200, "");
        letPausesPass(webhook);
        awaitsWebhook(webhook, each -> each.path("failing_since").isNull() && each.path("failure").isNull());
    }

    @Test
    @DisplayName("W7 while receivers hang, activations are answered and other receivers get their events")
    void givenReceiversThatHang_whenDevicesActivate_thenNobodyWaits() {
        for (int i = 0; i < 3; i++) {
            aWebhookTo(aReceiver().hanging(), "license.activated");
        }
        var healthy = aReceiver();
        aWebhookTo(healthy, "license.activated");
        var license = vendor.issues(aLicense().withSeats(40));

        long begun = System.nanoTime();
        for (int i = 0; i < 40; i++) {
            anActiveMachineWith(license);
        }
        healthy.awaits(40, each -> each.event().equals("license.activated"));

        // A single attempt at a receiver that hangs takes fifteen seconds: had anything waited for one, this would have taken longer.
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(14));
        mustBalance(license);
    }

    @Test
    @DisplayName("W7 W9 who redirects, drops, sends without end or talks nonsense is told so, and costs a bounded time")
    void givenReceiversThatLie_whenTheyAreCalled_thenEachStoryIsTold() {
        var away = aReceiver().behaving(exchange -> {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest");
            exchange.sendResponseHeaders(302, -1);
        });
        var dropping = aReceiver().behaving(exchange -> exchange.getHttpContext().getServer().stop(0));
        var endless = aReceiver().behaving(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var much = "x".repeat(64 * 1024).getBytes();
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(much);
            }
        });

        assertThat(story(away).path("failure").asText()).contains("302", "redirects are not followed");
        assertThat(story(dropping).path("status").isNull()).isTrue();
        var taken = story(endless);
        assertThat(taken.path("status").asInt()).isEqualTo(200);
        assertThat(taken.path("failure").isNull()).isTrue();
        assertThat(taken.path("answer").asText()).hasSize(1000);
    }

    @Test
    @DisplayName("W9 the address is asked at every attempt, whatever it was when the webhook was made")
    void givenAnAddressThatLeadsInsideByNow_whenItIsCalled_thenItIsNot() {
        var webhook = aWebhookTo(aReceiver(), QUIET);
        Database.change(server, "update webhook set url = 'https://10.0.0.1/' where id = ?", webhook.path("id").asLong());
        management.post(at(webhook) + "/test", "");

        var refused = awaitsDelivery(webhook, each -> each.path("history").size() == 1);

        assertThat(refused.path("history").get(0).path("failure").asText()).contains("is not public");
    }

    @Test
    @DisplayName("W4 what a node had in hand when it died is taken over by another")
    void givenADeliveryThatANodeHadInHand_whenItsTimeIsOver_thenItIsTakenOver() {
        var receiver = aReceiver().answering(500, "");
        var webhook = aWebhookTo(receiver, QUIET);
        management.post(at(webhook) + "/test", "");
        awaitsDelivery(webhook, each -> each.path("history").size() == 1);
        receiver.answering(200, "");

        Database.change(server, "update webhook_delivery set tries = tries + 1, attempts = attempts + 1, next_attempt_at = created_at"
                + " where webhook_id = ?", webhook.path("id").asLong());

        var taken = awaitsDelivery(webhook, WebhookScene::isDelivered);
        assertThat(taken.path("attempts").asInt()).isEqualTo(3);
        assertThat(taken.path("history")).hasSize(2);
    }

    @Test
    @DisplayName("W10 the end of a license is told once for each end date")
    void givenALicenseThatEnds_whenItsEndHasCome_thenItIsToldOnce() {
        var receiver = aReceiver();
        var webhook = aWebhookTo(receiver, "license.expired");
        var inGrace = vendor.issues(aLicense().ofType("subscription").with("validity_period", ago(Duration.ofHours(1))).with("allow_grace_period", true)
                .with("grace_period", 2));
        var license = vendor.issues(aLicense().ofType("time-limited").with("validity_period", "2099-01-01"));
        vendor.changes(license, "validity_period", ago(Duration.ofSeconds(1)));

        var told = receiver.awaits(each -> each.json().path("data").path("license").path("id").asLong() == license.id());

        assertThat(told.json().path("data").path("license").path("is_expired").asBoolean()).isTrue();
        assertThat(told.json().path("data").path("actor").asText()).isEqualTo("clock");
        vendor.changes(license, "validity_period", ago(Duration.ofHours(1)));
        vendor.changes(inGrace, "grace_period", 1);
        receiver.awaits(2, each -> each.json().path("data").path("license").path("id").asLong() == license.id());
        assertThat(books.number("select count(*) from told_end where license_id = ?", license.id())).isEqualTo(2);
        assertThat(books.number("select count(*) from webhook_event where license_id = ? and event = 'license.expired'", license.id())).isEqualTo(2);
        var after = receiver.awaits(each -> each.json().path("data").path("license").path("id").asLong() == inGrace.id());
        assertThat(Instant.parse(after.json().path("data").path("expired_at").asText()))
                .isEqualTo(Instant.parse(vendor.sees(inGrace).path("validity_period").asText()).plus(Duration.ofHours(1)));
        assertThat(books.number("select count(*) from webhook_event where license_id = ? and event = 'license.expired'", inGrace.id())).isEqualTo(1);
        assertThat(webhook.path("id").asLong()).isPositive();
    }

    @Test
    void givenAWrongFilter_whenDeliveriesAreListed_thenItIsRefused() {
        var webhook = aWebhookTo(aReceiver(), QUIET);

        for (var query : new String[] {"state=lost", "event=license.exploded", "limit=0", "offset=-1"}) {
            refused("validation_error", management.get(at(webhook) + "/deliveries?" + query));
        }
    }

    private JsonNode awaitsWebhook(JsonNode webhook, Predicate<JsonNode> wanted) {
        var last = new AtomicReference<JsonNode>();
        awaitsDelivery(webhook, each -> wanted.test(last.updateAndGet(before -> accepted(management.get(at(webhook))))));
        return last.get();
    }

    private static String ago(Duration time) {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(time).toString();
    }

    private JsonNode story(Receiver receiver) {
        var webhook = aWebhookTo(receiver, QUIET);
        management.post(at(webhook) + "/test", "");
        return awaitsDelivery(webhook, each -> each.path("history").size() == 1).path("history").get(0);
    }

    private static OffsetDateTime moment(JsonNode text) {
        return OffsetDateTime.parse(text.asText());
    }
}
