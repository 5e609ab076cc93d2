package io.tallystick.floating.boundary;

import io.tallystick.license.boundary.Claim;
import java.time.OffsetDateTime;

/**
 * A device asks to keep a slot for a while without checks (§3.10).
 *
 * @param feature code of the feature that is meant; null for the license itself
 * @param until   null for as long as is allowed
 */
public record Borrowing(Claim claim, String hardwareId, String feature, OffsetDateTime until) {
}
