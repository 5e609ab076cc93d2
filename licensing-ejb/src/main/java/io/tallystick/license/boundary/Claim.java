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
 * @param bundleCode limits the call to a license that was issued with this bundle; null for any
 */
public record Claim(String product, String licenseKey, String username, String password, Long licenseId, SignOn signOn, String bundleCode) {

    /** A claim without single sign-on, of any license, with a bundle or without. */
    public Claim(String product, String licenseKey, String username, String password, Long licenseId) {
        this(product, licenseKey, username, password, licenseId, null, null);
    }

    /** The same claim of another product. */
    public Claim of(String otherProduct) {
        return new Claim(otherProduct, licenseKey, username, password, licenseId, signOn, bundleCode);
    }

    /** The same claim, limited to licenses that were issued with this bundle; null for any. */
    public Claim inBundle(String code) {
        return new Claim(product, licenseKey, username, password, licenseId, signOn, code);
    }

    /** The same claim, limited to this license. */
    public Claim onLicense(long id) {
        return new Claim(product, licenseKey, username, password, id, signOn, bundleCode);
    }

    /** The same claim by single sign-on; null for none. */
    public Claim provedBy(SignOn proof) {
        return new Claim(product, licenseKey, username, password, licenseId, proof, bundleCode);
    }

    @Override
    public String toString() {
        return "Claim[" + product + "]";
    }
}
