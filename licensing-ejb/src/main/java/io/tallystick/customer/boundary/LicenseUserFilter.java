package io.tallystick.customer.boundary;

/**
 * Which license users a list shows; null does not limit.
 *
 * @param search    the beginning of an e-mail address or of a name, in any spelling; the last name may come first
 * @param email     in any spelling
 * @param licenseId who may use this license
 */
public record LicenseUserFilter(String search, String email, Boolean active, Long licenseId) {
}
