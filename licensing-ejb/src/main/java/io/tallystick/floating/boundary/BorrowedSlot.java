package io.tallystick.floating.boundary;

import java.time.OffsetDateTime;

/**
 * The answer to a borrowing (§3.10).
 *
 * @param borrowedUntil UTC
 * @param maxBorrowTime hours for which a slot may be borrowed
 */
public record BorrowedSlot(OffsetDateTime borrowedUntil, int maxBorrowTime, long deviceId, long licenseId) {
}
