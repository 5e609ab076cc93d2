package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A user loses the right to a license, whose row is locked. Fired in the transaction of the removal and before the right is gone, so that
 * the seats of the user's devices are freed with it or not at all.
 */
public record UserRemoved(Caller caller, long licenseId, long userId) {
}
