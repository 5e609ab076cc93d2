package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import java.util.List;

/**
 * The vendor set or removed variables of a device.
 *
 * @param names which ones, without their values
 */
public record VariablesChanged(Caller caller, DeviceView device, List<String> names) {
}
