package io.tallystick.airgap.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A step of the dance of codes was made.
 *
 * @param name     for the audit trail
 * @param deviceId null while no device is known
 * @param detail   no secret
 */
public record AirgapStep(Caller caller, String name, long licenseId, Long deviceId, String detail) {
}
