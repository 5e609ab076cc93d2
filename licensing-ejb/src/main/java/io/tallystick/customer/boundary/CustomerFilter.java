package io.tallystick.customer.boundary;

/**
 * Which customers a list shows; null for no limit.
 *
 * @param search      the beginning of an e-mail address or of a person's or company's name, in any spelling; the person's last name may come first
 * @param email       exactly this address
 * @param accountCode of a customer account
 */
public record CustomerFilter(String search, String email, String accountCode) {
}
