package io.tallystick.selfservice.boundary;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.license.boundary.OwnLicense;
import io.tallystick.shared.Page;

/**
 * A license of a visitor with its active devices.
 *
 * @param devices newest first
 */
public record OwnLicenseSheet(OwnLicense license, Page<DeviceView> devices) {
}
