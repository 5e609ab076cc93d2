package io.tallystick.activation.boundary;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A device asks to be activated.
 *
 * @param variables  by name, to be kept with the device
 * @param writtenAt  when an offline request file was written, by the device's own clock; null when online or unreadable
 * @param offline    whether the request came as a file
 */
public record Activation(String hardwareId, DeviceDetails details, Map<String, String> variables, OffsetDateTime writtenAt, boolean offline) {

    /** A request that came online. */
    public static Activation online(String hardwareId, DeviceDetails details, Map<String, String> variables) {
        return new Activation(hardwareId, details, variables, null, false);
    }
}
