package io.tallystick.webhook.boundary;

/** Which deliveries of a webhook are asked for; null for any. */
public record DeliveryFilter(DeliveryState state, WebhookEvent event) {
}
