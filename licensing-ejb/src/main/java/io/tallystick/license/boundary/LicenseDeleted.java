package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A license that was never used is deleted; its row is locked. Fired in the transaction and before the row goes, so that what others keep for
 * it goes with it.
 *
 * @param name its key, or the number of its users
 */
public record LicenseDeleted(Caller caller, long licenseId, String name) {
}
