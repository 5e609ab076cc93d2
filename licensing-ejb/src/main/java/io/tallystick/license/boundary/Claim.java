package io.tallystick.license.boundary;

import io.tallystick.sso.boundary.SignOn;

/**
 * How an application names the license it means (§3, "ID").
 *
 * @param product    short code
 * @param licenseKey for key-based products; else null
 * @param username   for user-based products; else null
 * @param password   where the operation asks for one; else null
 * @param licenseId  limits the call to this license; null for the user's newest
 * @param signOn     for user-based products instead of name and password, where the operation asks for one; else null
 */
public record Claim(String product, String licenseKey, String username, String password, Long licenseId, SignOn signOn) {

    /** A claim without single sign-on. */
    public Claim(String product, String licenseKey, String username, String password, Long licenseId) {
        this(product, licenseKey, username, password, licenseId, null);
    }

    /** The same claim, limited to this license. */
    public Claim onLicense(long id) {
        return new Claim(product, licenseKey, username, password, id, signOn);
    }

    /** The same claim by single sign-on; null for none. */
    public Claim provedBy(SignOn proof) {
        return new Claim(product, licenseKey, username, password, licenseId, proof);
    }

    @Override
    public String toString() {
        return "Claim[" + product + "]";
    }
}
