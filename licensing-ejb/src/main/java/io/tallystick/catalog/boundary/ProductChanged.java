package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A product was changed.
 *
 * @param difference what is different now; empty when nothing is
 */
public record ProductChanged(Caller caller, String shortCode, String difference) {
}
