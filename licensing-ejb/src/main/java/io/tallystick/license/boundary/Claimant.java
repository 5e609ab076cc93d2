package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.sso.boundary.SignedOn;

/**
 * A claim whose product is known and whose password, where one is asked for, has been checked.
 *
 * @param user       null for a license key, and for a newcomer
 * @param newcomer   somebody who signed on and has no right to a license yet; else null
 * @param bundleCode as in {@link Claim}
 */
public record Claimant(ProductView product, String licenseKey, LicenseUserView user, Long licenseId, SignedOn newcomer, String bundleCode) {

    /** A claimant whose right exists. */
    public Claimant(ProductView product, String licenseKey, LicenseUserView user, Long licenseId) {
        this(product, licenseKey, user, licenseId, null, null);
    }

    /** The same claimant, limited to licenses that were issued with this bundle; null for any. */
    public Claimant inBundle(String code) {
        return new Claimant(product, licenseKey, user, licenseId, newcomer, code);
    }

    /** What a newcomer becomes: somebody with a right to a license. */
    public Claimant of(LicenseUserView known, long id) {
        return new Claimant(product, null, known, id, null, bundleCode);
    }

    /** Id of the user; null for a license key. */
    public Long userId() {
        return user == null ? null : user.id();
    }

    /** Name of the user; null for a license key. */
    public String username() {
        return user == null ? null : user.email();
    }
}
