package io.tallystick.license.boundary;

/**
 * How an application names the license it means (§3, "ID").
 *
 * @param product    short code
 * @param licenseKey for key-based products; else null
 * @param username   for user-based products; else null
 * @param password   where the operation asks for one; else null
 * @param licenseId  limits the call to this license; null for the user's newest
 */
public record Claim(String product, String licenseKey, String username, String password, Long licenseId) {

    /** The same claim, limited to this license. */
    public Claim onLicense(long id) {
        return new Claim(product, licenseKey, username, password, id);
    }

    @Override
    public String toString() {
        return "Claim[" + product + "]";
    }
}
