package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A bundle was changed.
 *
 * @param difference what is different now; empty when nothing is
 */
public record BundleChanged(Caller caller, String code, String difference) {
}
