package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A license user was deleted by the vendor. */
public record LicenseUserDeleted(Caller caller, long userId, String email) {
}
