package io.tallystick.license.boundary;

/**
 * A license as it is shown to a machine.
 *
 * @param deviceId of the machine's row on the license, when it was read with it in the same transaction; null where it was not, or where
 *                 there is none
 */
public record ShownLicense(LicenseView license, Long deviceId) {
}
