package io.tallystick.webhook.control;

import java.util.List;

/**
 * A delivery in hand.
 *
 * @param failing       whether the receiver did not take the last one it was sent
 * @param sealedSecrets to sign it with, the newest first
 */
record Parcel(long deliveryId, long webhookId, boolean failing, String url, String eventId, String event, String body, List<String> sealedSecrets) {

    @Override
    public String toString() {
        return "Parcel[" + deliveryId + "]";
    }
}
