package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A license user was made by the vendor, before there is a license for him. */
public record LicenseUserCreated(Caller caller, long userId, String email) {
}
