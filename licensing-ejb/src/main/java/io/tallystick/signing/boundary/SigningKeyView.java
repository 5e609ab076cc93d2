package io.tallystick.signing.boundary;

import java.time.OffsetDateTime;

/**
 * A signing key as its vendor sees it: without the private half.
 *
 * @param keyId       its public name
 * @param algorithm   {@code RS256} or {@code ES256}
 * @param status      {@code active}: signs; {@code passive}: signs no more, and is published so that older signatures verify; {@code prepared}: is
 *                    published and signs from the next rotation on; {@code retired}: as passive, and its private half is destroyed; {@code
 *                    revoked}: is published no more
 * @param pem         the public half, X.509 as PEM text
 * @param fingerprint {@code sha256:} and 64 hexadecimal digits over the X.509 form, as devices show it
 * @param signsFrom   null when it never signed
 * @param signsUntil  null while it signs, when it never did, or when that was not written down
 * @param endedAt     when it retired or, later, was revoked; null before
 */
public record SigningKeyView(String keyId, String algorithm, String status, String pem, String fingerprint, OffsetDateTime createdAt,
                             OffsetDateTime signsFrom, OffsetDateTime signsUntil, OffsetDateTime endedAt) {
}
