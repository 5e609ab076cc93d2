package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/** A license's terms, features or state were changed. */
public record LicenseChanged(Caller caller, long licenseId) {
}
