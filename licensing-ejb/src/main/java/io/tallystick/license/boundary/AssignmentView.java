package io.tallystick.license.boundary;

import io.tallystick.customer.boundary.LicenseUserView;

/**
 * A user's right to a license.
 *
 * @param maxActivations devices of this user; 0 for no limit of the user's own
 * @param timesActivated devices of this user that are active
 */
public record AssignmentView(long licenseId, LicenseUserView user, int maxActivations, int timesActivated) {
}
