package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;

/** A device took a seat. */
public record DeviceActivated(Caller caller, DeviceView device) {
}
