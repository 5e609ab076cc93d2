package io.tallystick.airgap.boundary;

import io.tallystick.catalog.boundary.LicenseTemplate;

/**
 * What ships with an application, so that a code need tell the differences only.
 *
 * @param fingerprint names it, in hexadecimal
 */
public record AirgapPolicy(LicenseTemplate template, String fingerprint) {
}
