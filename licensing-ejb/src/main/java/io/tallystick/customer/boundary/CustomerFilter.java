package io.tallystick.customer.boundary;

/**
 * Which customers a list shows; null for no limit.
 *
 * @param search      the beginning of an e-mail address or of a company's name, in any spelling
 * @param email       exactly this address
 * @param accountCode of a customer account
 */
public record CustomerFilter(String search, String email, String accountCode) {
}
