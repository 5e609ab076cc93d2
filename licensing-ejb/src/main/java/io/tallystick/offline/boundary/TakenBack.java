package io.tallystick.offline.boundary;

import java.util.List;

/**
 * What became of a deactivation file.
 *
 * @param again    true when it had been carried out before; nothing was booked this time
 * @param licenses of a bundle each member that the device was on
 */
public record TakenBack(boolean again, List<LeftLicense> licenses) {
}
