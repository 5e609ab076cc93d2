package io.tallystick.floating.boundary;

import java.time.OffsetDateTime;

/**
 * A slot that a device holds.
 *
 * @param feature       code of the feature whose slot it is; null for the license's own
 * @param renewedAt     its last check, UTC
 * @param expiresAt     when it is free unless a check renews it
 * @param borrowedUntil null while it is not borrowed
 */
public record SlotView(long licenseId, String feature, long deviceId, OffsetDateTime takenAt, OffsetDateTime renewedAt,
                       OffsetDateTime expiresAt, OffsetDateTime borrowedUntil) {
}
