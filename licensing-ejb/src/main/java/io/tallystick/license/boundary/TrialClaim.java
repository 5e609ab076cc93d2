package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.customer.boundary.LicenseUserOrder;

/**
 * A wish for a trial that its product allows, with everything that takes time done.
 *
 * @param claimant  whom the trial is for: hardware id, or e-mail as users are known by
 * @param user      null for a license key
 * @param firstTold the password to be told if the user is made; null for a license key
 */
public record TrialClaim(LicenseTemplate template, String claimant, LicenseUserOrder user, String firstTold) {

    @Override
    public String toString() {
        return "TrialClaim[" + claimant + "]";
    }
}
