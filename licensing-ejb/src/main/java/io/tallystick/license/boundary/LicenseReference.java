package io.tallystick.license.boundary;

/**
 * A license that is to be shown.
 *
 * @param userId in whose name; null for a license key
 */
public record LicenseReference(long licenseId, Long userId) {
}
