package io.tallystick.webhook.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.fixture.Stored;
import io.tallystick.webhook.boundary.DeliveryState;
import io.tallystick.webhook.boundary.WebhookEvent;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T12:00:00Z");

    private final Webhook webhook = aWebhook(List.of());
    private final Happening happening = Stored.withId(2, new Happening(1, "uuid", "license.created", 40L, null, "api-key 1111", "{}", NOW));
    private final Delivery delivery = new Delivery(webhook, happening, NOW);

    @Test
    @DisplayName("W4 who takes a delivery has it for two minutes, and another may take it over afterwards")
    void whoTakesItHasItForAWhile() {
        assertThat(delivery.isDue(NOW)).isTrue();
        delivery.take(NOW);

        assertThat(delivery.isDue(NOW.plusSeconds(119))).isFalse();
        assertThat(delivery.isDue(NOW.plusMinutes(2))).isTrue();
    }

    @Test
    @DisplayName("W6 pauses grow, and after three days it is given up")
    void pausesGrowUntilItIsGivenUp() {
        OffsetDateTime moment = NOW;
        Duration before = Duration.ZERO;
        while (delivery.state() == DeliveryState.WAITING) {
            delivery.take(moment);
            delivery.failed(moment);
            if (delivery.state() == DeliveryState.WAITING) {
                Duration pause = Duration.between(moment, delivery.nextAttemptAt());
                assertThat(pause).isGreaterThanOrEqualTo(before);
                before = pause;
                moment = delivery.nextAttemptAt();
            }
        }

        assertThat(delivery.attempts()).isBetween(10, 20);
        assertThat(Duration.between(NOW, moment)).isBetween(Duration.ofHours(60), Duration.ofDays(3));
        assertThat(delivery.nextAttemptAt()).isNull();
        assertThat(delivery.isDue(moment.plusYears(1))).isFalse();
    }

    @Test
    @DisplayName("W6 what was given up, or taken, can be delivered again for three days")
    void itCanBeDeliveredAgain() {
        delivery.take(NOW);
        delivery.giveUp(NOW);
        delivery.failed(NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.GIVEN_UP);

        delivery.beginAgain(NOW.plusDays(9));

        assertThat(delivery.isDue(NOW.plusDays(9))).isTrue();
        assertThat(delivery.givenUpAt()).isEqualTo(NOW.plusDays(12));
        delivery.take(NOW.plusDays(9));
        delivery.delivered();
        assertThat(delivery.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivery.attempts()).isEqualTo(2);
    }

    @Test
    @DisplayName("W12 a webhook hears what it wants, all where it names nothing, and nothing while it is off")
    void aWebhookHearsWhatItWants() {
        assertThat(webhook.wants("license.created")).isTrue();
        assertThat(aWebhook(List.of(WebhookEvent.ORDER_CREATED)).wants("license.created")).isFalse();
        assertThat(aWebhook(List.of(WebhookEvent.ORDER_CREATED)).wants("order.created")).isTrue();
        webhook.shape("https://example.com", "", List.of(), false);
        assertThat(webhook.wants("license.created")).isFalse();
    }

    @Test
    @DisplayName("W5 through the grace of a rotation both secrets sign, afterwards the new one alone")
    void bothSecretsSignThroughTheGrace() {
        webhook.rotate("new", Duration.ofHours(1), NOW);

        assertThat(webhook.sealedSecrets(NOW)).containsExactly("new", "first");
        assertThat(webhook.sealedSecrets(NOW.plusHours(1))).containsExactly("new");
    }

    private static Webhook aWebhook(List<WebhookEvent> wanted) {
        Webhook webhook = Stored.withId(1, new Webhook(1, "first", NOW));
        webhook.shape("https://example.com", "", wanted, true);
        return webhook;
    }
}
