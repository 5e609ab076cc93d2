package io.tallystick.activation.boundary;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A device asks to be activated.
 *
 * @param variables  by name, to be kept with the device
 * @param askedAt    when the device asked, by its own clock: the Date of a request, the date of a file; null when unreadable
 * @param offline    whether the request came as a file, or as a code
 * @param airGapped  whether it came as a code, typed by hand
 */
public record Activation(String hardwareId, DeviceDetails details, Map<String, String> variables, OffsetDateTime askedAt, boolean offline,
                         boolean airGapped) {

    /** A request that came online or as a file. */
    public Activation(String hardwareId, DeviceDetails details, Map<String, String> variables, OffsetDateTime askedAt, boolean offline) {
        this(hardwareId, details, variables, askedAt, offline, false);
    }

    /** A request that came online. */
    public static Activation online(String hardwareId, DeviceDetails details, Map<String, String> variables, OffsetDateTime askedAt) {
        return new Activation(hardwareId, details, variables, askedAt, false);
    }

    /** A request that came as a code, typed by hand. */
    public static Activation airGapped(String hardwareId, DeviceDetails details, OffsetDateTime askedAt) {
        return new Activation(hardwareId, details, Map.of(), askedAt, true, true);
    }
}
