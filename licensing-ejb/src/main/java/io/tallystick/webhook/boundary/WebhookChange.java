package io.tallystick.webhook.boundary;

import java.util.List;

/** What is to change about a webhook: null keeps a thing as it is. An empty list of events wants all. */
public record WebhookChange(String url, String description, List<WebhookEvent> events, Boolean enabled) {
}
