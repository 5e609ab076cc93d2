package io.tallystick.branding.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A company's pages look different from now on, or are reached by other names.
 *
 * @param change in words: what is different now
 */
public record BrandingChanged(Caller caller, String change) {
}
