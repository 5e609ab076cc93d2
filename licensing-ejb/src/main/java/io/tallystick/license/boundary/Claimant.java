package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.customer.boundary.LicenseUserView;

/**
 * A claim whose product is known and whose password, where one is asked for, has been checked.
 *
 * @param user null for a license key
 */
public record Claimant(ProductView product, String licenseKey, LicenseUserView user, Long licenseId) {

    /** Id of the user; null for a license key. */
    public Long userId() {
        return user == null ? null : user.id();
    }
}
