package io.tallystick.selfservice.boundary;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.license.boundary.OwnLicense;

/** A device of a visitor, with its license. */
public record OwnDevice(OwnLicense license, DeviceView device) {
}
