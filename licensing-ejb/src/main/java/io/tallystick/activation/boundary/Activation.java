package io.tallystick.activation.boundary;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A device asks to be activated.
 *
 * @param variables  by name, to be kept with the device
 * @param askedAt    when the device asked, by its own clock: the Date of a request, the date of a file; null when unreadable
 * @param offline    whether the request came as a file
 */
public record Activation(String hardwareId, DeviceDetails details, Map<String, String> variables, OffsetDateTime askedAt, boolean offline) {

    /** A request that came online. */
    public static Activation online(String hardwareId, DeviceDetails details, Map<String, String> variables, OffsetDateTime askedAt) {
        return new Activation(hardwareId, details, variables, askedAt, false);
    }
}
