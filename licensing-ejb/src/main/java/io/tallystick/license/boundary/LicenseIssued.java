package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/** A license was issued. */
public record LicenseIssued(Caller caller, long licenseId) {
}
