package io.tallystick.token.boundary;

import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.signing.boundary.SigningKeyReference;
import java.time.OffsetDateTime;

/**
 * What a token says, before it is written and signed.
 *
 * @param requestId of the machine code
 * @param issuedAt  UTC, whole seconds
 * @param key       that signs it
 */
public record GrantedToken(ActivatedLicense activated, String requestId, OffsetDateTime issuedAt, SigningKeyReference key) {
}
