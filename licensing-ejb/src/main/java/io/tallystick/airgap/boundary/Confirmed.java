package io.tallystick.airgap.boundary;

import io.tallystick.activation.boundary.ActivatedLicense;

/**
 * A device that may use its license now.
 *
 * @param code to be typed into the application; of use on this device alone
 */
public record Confirmed(String code, ActivatedLicense activated) {
}
