package io.tallystick.activation.boundary;

import java.time.OffsetDateTime;

/**
 * A variable of a device (§3.14).
 *
 * @param createdAt when this value was set, UTC
 */
public record VariableView(String variable, String value, long deviceId, OffsetDateTime createdAt) {
}
