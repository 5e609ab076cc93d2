package io.tallystick.consumption.boundary;

import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Usage;

/**
 * An application reports units that it wants to use.
 *
 * @param idempotencyKey the key of the request, written beside the booking; null when the client sent none
 */
public record UsageReport(Claim claim, String hardwareId, Usage usage, String idempotencyKey) {
}
