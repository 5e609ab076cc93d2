package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;

/** A product was created. */
public record ProductCreated(Caller caller, String shortCode) {
}
