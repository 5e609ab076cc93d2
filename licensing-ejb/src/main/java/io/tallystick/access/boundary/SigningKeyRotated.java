package io.tallystick.access.boundary;

import io.tallystick.signing.boundary.SigningKeyView;

/**
 * A signing key of the company took the place of another one, or was retired.
 *
 * @param key the new one, or the one that is published no more
 */
public record SigningKeyRotated(Caller caller, SigningKeyView key) {
}
