package io.tallystick.webhook.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * The vendor did something about a webhook.
 *
 * @param difference what a change changed; empty when nothing is different
 */
public record WebhookTended(Caller caller, Deed deed, long webhookId, String url, String difference) {

    /** What the vendor did. */
    public enum Deed {
        /** It was set up. */
        CREATED,
        /** It was changed. */
        CHANGED,
        /** It got another secret. */
        ROTATED,
        /** It was tried. */
        TRIED,
        /** One of its deliveries is delivered again. */
        REDELIVERED,
        /** It was removed, and all its deliveries with it. */
        DELETED
    }
}
