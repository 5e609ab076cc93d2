package io.tallystick.webhook.boundary;

import java.util.List;

/**
 * A webhook to be set up.
 *
 * @param url         where events are sent
 * @param description the vendor's own words; empty for none
 * @param events      which it wants to hear of; empty for all, also those of later versions
 */
public record WebhookOrder(String url, String description, List<WebhookEvent> events, boolean enabled) {
}
