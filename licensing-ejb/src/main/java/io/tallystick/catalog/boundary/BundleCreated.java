package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;

/** A bundle was created. */
public record BundleCreated(Caller caller, String code) {
}
