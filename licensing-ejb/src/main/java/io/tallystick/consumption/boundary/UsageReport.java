package io.tallystick.consumption.boundary;

import io.tallystick.access.boundary.Replays;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Usage;

/**
 * An application reports units that it wants to use.
 *
 * @param repeatable the Idempotency-Key with the request's hash; null when the client sent none
 */
public record UsageReport(Claim claim, String hardwareId, Usage usage, Replays.Repeatable repeatable) {
}
