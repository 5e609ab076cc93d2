package io.tallystick.token.boundary;

import io.tallystick.activation.boundary.DeviceDetails;

/**
 * What a machine without a network says of itself, for a person to copy.
 *
 * @param product    short code of the program's product
 * @param requestId  of the device's own making, repeated by the token, so that the device knows which tokens it still awaits
 */
public record MachineCode(String product, String hardwareId, String requestId, DeviceDetails details) {
}
