package io.tallystick.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.signing.TrustedKeys;

/**
 * What a server tells about itself to anyone (§1.4).
 *
 * @param version   of the server software; empty text when it does not say
 * @param publicKey the key that it signs with now
 */
public record WellKnown(String version, TrustedKeys publicKey) {

    static WellKnown of(ObjectNode json) {
        try {
            return new WellKnown(json.path("version").asText(), TrustedKeys.ofPem(json.path("pub_key").asText()));
        } catch (IllegalArgumentException noKey) {
            throw new LicenseApiException(200, LicenseApiException.UNREADABLE_ANSWER,
                    "The server does not publish a public key that can be read: " + noKey.getMessage());
        }
    }
}
