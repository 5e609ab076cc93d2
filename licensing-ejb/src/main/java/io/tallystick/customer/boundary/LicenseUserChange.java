package io.tallystick.customer.boundary;

/** What is to change about a license user; null leaves a value as it is. The e-mail stays: it stands in signed files. */
public record LicenseUserChange(Boolean active, String firstName, String lastName, String phoneNumber) {
}
