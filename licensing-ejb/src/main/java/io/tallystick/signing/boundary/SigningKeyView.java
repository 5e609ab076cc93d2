package io.tallystick.signing.boundary;

import java.time.OffsetDateTime;

/**
 * A signing key as its vendor sees it: without the private half.
 *
 * @param keyId     its public name
 * @param algorithm {@code RS256} or {@code ES256}
 * @param status    {@code active}: signs; {@code passive}: is published, so that older signatures verify; {@code retired}: is published no more
 * @param pem       the public half, X.509 as PEM text
 */
public record SigningKeyView(String keyId, String algorithm, String status, String pem, OffsetDateTime createdAt) {
}
