package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/** A note was written on a license. Its text stays with the license. */
public record LicenseNoted(Caller caller, long licenseId) {
}
