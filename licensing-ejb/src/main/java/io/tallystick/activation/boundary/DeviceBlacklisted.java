package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;

/** A device was blacklisted, or forgiven; the view tells which. */
public record DeviceBlacklisted(Caller caller, DeviceView device) {
}
