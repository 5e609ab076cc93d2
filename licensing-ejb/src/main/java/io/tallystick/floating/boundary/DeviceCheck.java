package io.tallystick.floating.boundary;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.license.boundary.Claim;

/**
 * A device asks whether it may go on (§3.6, §3.7).
 *
 * @param feature                code of the feature that is meant; null for the license itself
 * @param includeExpiredFeatures whether the license is shown with features that have expired
 */
public record DeviceCheck(Claim claim, String hardwareId, DeviceDetails details, String feature, boolean includeExpiredFeatures) {

    /** A check of the license itself. */
    public static DeviceCheck ofLicense(Claim claim, String hardwareId, DeviceDetails details, boolean includeExpiredFeatures) {
        return new DeviceCheck(claim, hardwareId, details, null, includeExpiredFeatures);
    }

    /** A check of a feature. */
    public static DeviceCheck ofFeature(Claim claim, String hardwareId, DeviceDetails details, String feature) {
        return new DeviceCheck(claim, hardwareId, details, feature, true);
    }
}
