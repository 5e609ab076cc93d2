package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;

/** A bundle was changed. */
public record BundleChanged(Caller caller, String code, BundleChange change) {
}
