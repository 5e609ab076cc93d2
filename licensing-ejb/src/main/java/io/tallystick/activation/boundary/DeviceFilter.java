package io.tallystick.activation.boundary;

/**
 * Which devices a list shows; null does not limit.
 *
 * @param active whether they hold a seat
 * @param userId in whose name they were activated
 */
public record DeviceFilter(Long licenseId, String hardwareId, Boolean active, Long userId) {
}
