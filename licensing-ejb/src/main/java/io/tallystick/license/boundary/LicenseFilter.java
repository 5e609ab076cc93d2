package io.tallystick.license.boundary;

/** Which licenses a list shows; null does not limit. */
public record LicenseFilter(String licenseKey, String userEmail, String customerEmail, String productCode, String orderStoreId) {
}
