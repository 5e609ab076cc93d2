package io.tallystick.license.boundary;

import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.NewPassword;

/**
 * The wish for a trial (§3.11).
 *
 * @param product    short code
 * @param hardwareId the machine that a trial of a key-based product is for
 * @param email      whom a trial of a user-based product is for; null where not told
 * @param password   the first password of a new user; null for a random one
 * @param customer   what the customer is known by where nobody of this e-mail is known
 * @param policyCode null for the product's trial policy, or else its default one
 */
public record TrialWish(String product, String hardwareId, String email, NewPassword password, CustomerView customer, String policyCode) {
}
