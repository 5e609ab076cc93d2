package io.tallystick.token.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceView;

/**
 * A token was handed out.
 *
 * @param repeated whether the machine code was known, so that nothing was booked
 */
public record TokenIssued(Caller caller, DeviceView device, String email, boolean repeated) {
}
