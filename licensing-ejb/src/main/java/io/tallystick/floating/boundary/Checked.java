package io.tallystick.floating.boundary;

import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.license.boundary.LicenseFeatureView;
import java.time.OffsetDateTime;

/**
 * The answer to a check.
 *
 * @param feature       the feature that was checked; null for the license itself
 * @param borrowedUntil until when the device has borrowed its slot, UTC; null when it has not
 * @param inUse         slots in use, the device's own among them; 0 where nothing floats
 */
public record Checked(ActivatedLicense activated, LicenseFeatureView feature, OffsetDateTime borrowedUntil, long inUse) {
}
