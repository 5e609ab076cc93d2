package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A license user was changed by the vendor. */
public record LicenseUserChanged(Caller caller, long userId, LicenseUserChange change) {
}
