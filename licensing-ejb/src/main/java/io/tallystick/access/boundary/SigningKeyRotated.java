package io.tallystick.access.boundary;

import io.tallystick.signing.boundary.SigningKeyView;

/**
 * A signing key of the company was prepared, took the place of another one, retired or was revoked.
 *
 * @param key as it is since then
 */
public record SigningKeyRotated(Caller caller, SigningKeyView key) {
}
