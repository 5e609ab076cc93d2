package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A license user was changed by the vendor.
 *
 * @param difference names of what is different now; empty when nothing is
 */
public record LicenseUserChanged(Caller caller, long userId, String difference) {
}
