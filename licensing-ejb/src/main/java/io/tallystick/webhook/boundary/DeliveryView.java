package io.tallystick.webhook.boundary;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A delivery of an event to a webhook.
 *
 * @param eventId       the UUID that the receiver sees
 * @param attempts      how many there were
 * @param nextAttemptAt when it is tried next, UTC; null when it is not
 * @param givenUpAt     when it is, or was to be, given up, UTC
 * @param history       the attempts, oldest first; of a list, the last one alone
 * @param body          exactly what is sent; null in a list
 */
public record DeliveryView(long id, long webhookId, String eventId, String event, DeliveryState state, int attempts, OffsetDateTime createdAt,
                           OffsetDateTime nextAttemptAt, OffsetDateTime givenUpAt, List<AttemptView> history, String body) {
}
