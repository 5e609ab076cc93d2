package io.tallystick.customer.boundary;

/** A license user (§4, {@code user}). Texts are empty rather than null. */
public record LicenseUserView(long id, String email, boolean isActive, String firstName, String lastName, String phoneNumber,
                              boolean isInitialPassword) {
}
