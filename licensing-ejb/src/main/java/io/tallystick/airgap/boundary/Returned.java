package io.tallystick.airgap.boundary;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Usage;
import java.util.List;

/**
 * A license that a device gave up.
 *
 * @param device as it is now; still active where it was activated again since
 * @param usages units that the code brought, booked when it came first
 */
public record Returned(LicenseView license, DeviceView device, List<Usage> usages) {
}
