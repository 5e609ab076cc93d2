package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/** Somebody who signed on became a user of a license. */
public record UserAdmitted(Caller caller, long licenseId, String email) {
}
