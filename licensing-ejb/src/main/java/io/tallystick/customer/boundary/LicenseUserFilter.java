package io.tallystick.customer.boundary;

/**
 * Which license users a list shows; null does not limit.
 *
 * @param email in any spelling
 */
public record LicenseUserFilter(String email, Boolean active) {
}
