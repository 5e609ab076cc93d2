package io.tallystick.license.boundary;

import io.tallystick.customer.boundary.LicenseUserView;

/**
 * A user with a license of his (§4, {@code user}).
 *
 * @param orderStoreId the client's id of the order that issued the license
 */
public record AssignedUser(LicenseUserView user, long licenseId, String orderStoreId, long orderId) {
}
