package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.BundleView;

/**
 * A claim of a whole bundle whose password, where one is asked for, has been checked.
 *
 * @param first the claimant, as of the bundle's first member
 */
public record BundleClaimant(BundleView bundle, Claimant first) {

    /** Refuses a bundle that is activated no more: {@code archived_product}, {@code disabled_product}. */
    public void requireOffered() {
        bundle.requireOffered();
    }
}
