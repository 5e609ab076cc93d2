package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;

/** A device was given a name, or lost it; the view tells which. */
public record DeviceRenamed(Caller caller, DeviceView device) {
}
