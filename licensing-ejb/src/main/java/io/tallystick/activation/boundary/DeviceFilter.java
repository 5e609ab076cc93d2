package io.tallystick.activation.boundary;

/** Which devices a list shows; null does not limit. */
public record DeviceFilter(Long licenseId, String hardwareId) {
}
