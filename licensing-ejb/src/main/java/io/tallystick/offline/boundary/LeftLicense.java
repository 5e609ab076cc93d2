package io.tallystick.offline.boundary;

import io.tallystick.license.boundary.Usage;
import java.util.List;

/**
 * A license that a device left by its file.
 *
 * @param seatKept true when the device still holds its seat, because it was activated again after the file had been written
 * @param reported the units that the file reports; of a bundle's file that came again, none
 */
public record LeftLicense(long licenseId, boolean seatKept, List<Usage> reported) {
}
