package io.tallystick.customer.boundary;

/**
 * Who bought. Texts are empty rather than null, as in the license object (§4).
 *
 * @param metadata        the vendor's own JSON object, as text
 * @param customerAccount code of the account that the customer belongs to; null for none
 */
public record CustomerView(String email, String companyName, String reference, String phone, String firstName, String lastName, String city,
                           String postcode, String state, String country, String metadata, String customerAccount) {
}
