package io.tallystick.airgap.boundary;

import io.tallystick.license.boundary.LicenseView;

/**
 * An initialization code that was given, once.
 *
 * @param code to be typed into the application; a secret that counts for one device
 */
public record Initialization(String code, LicenseView license) {

    @Override
    public String toString() {
        return "Initialization[" + license.id() + "]";
    }
}
