package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import java.util.Map;

/** A device told variables, new ones or others for known names. */
public record VariablesTold(Caller caller, DeviceView device, Map<String, String> variables) {
}
