package io.tallystick.activation.boundary;

import io.tallystick.license.boundary.LicenseView;

/**
 * A license together with the device that it is shown to.
 *
 * @param device null in a list for which no machine asks
 */
public record ActivatedLicense(LicenseView license, DeviceView device) {
}
