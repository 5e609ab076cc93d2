package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.Terms;

/**
 * A license's terms, features or state were changed.
 *
 * @param terms as they are now
 */
public record LicenseChanged(Caller caller, long licenseId, Terms terms) {
}
