package io.tallystick.webhook.boundary;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A webhook without its secret.
 *
 * @param events              empty for all
 * @param previousSecretUntil until when deliveries are also signed with the secret before, UTC; null when there is none
 * @param failingSince        when its receiver first did not take what it was sent, UTC; null while it takes all
 * @param failure             what came of that attempt; null while it takes all
 */
public record WebhookView(long id, String url, String description, List<WebhookEvent> events, boolean enabled,
                          OffsetDateTime previousSecretUntil, OffsetDateTime failingSince, String failure, OffsetDateTime createdAt) {
}
