package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;

/** A device gave its seat back, or was made to. */
public record DeviceDeactivated(Caller caller, DeviceView device) {
}
