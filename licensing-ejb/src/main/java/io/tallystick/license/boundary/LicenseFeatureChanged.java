package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A feature was added to a license whose row is locked, or is taken away from it: then fired before its row goes.
 *
 * @param featureId the feature on the license
 */
public record LicenseFeatureChanged(Caller caller, long licenseId, long featureId, String code, boolean added) {
}
