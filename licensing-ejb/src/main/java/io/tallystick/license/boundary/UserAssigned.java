package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/** A user got a right to a license. */
public record UserAssigned(Caller caller, long licenseId, long userId) {
}
