package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;

/** A product was changed. */
public record ProductChanged(Caller caller, String shortCode, ProductChange change) {
}
