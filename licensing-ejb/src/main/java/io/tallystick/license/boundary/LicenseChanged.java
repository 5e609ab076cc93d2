package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.Terms;

/**
 * A license's terms, features or state were changed.
 *
 * @param terms      as they are now
 * @param difference for people: each thing that differs, by its name in the API, from what to what; empty text when nothing does
 */
public record LicenseChanged(Caller caller, long licenseId, Terms terms, String difference) {
}
