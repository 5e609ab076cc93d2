package io.tallystick.customer.boundary;

/**
 * Which customers a list shows; null for no limit.
 *
 * @param accountCode of a customer account
 */
public record CustomerFilter(String email, String accountCode) {
}
