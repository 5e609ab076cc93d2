package io.tallystick.customer.boundary;

/**
 * Somebody who is known by an e-mail address: a customer, or a license user.
 *
 * @param email      as it is written down for this customer or user
 * @param customerId null for a license user
 * @param user       null for a customer
 */
public record Addressee(String email, Long customerId, LicenseUserView user) {
}
