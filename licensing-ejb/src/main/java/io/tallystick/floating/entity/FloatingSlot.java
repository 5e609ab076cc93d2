package io.tallystick.floating.entity;

import io.tallystick.floating.boundary.SlotView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A slot that a device holds. Born when the device takes it, under the lock of the license's row; renewed by each check; maybe borrowed.
 * From {@code expires_at} on it is free: nobody has to notice, and whoever takes a slot next removes the row. A row is one slot, so that
 * the rows of an entitlement are never more than there are slots.
 */
@Entity
@Table(name = "floating_slot")
@SequenceGenerator(name = "FloatingSlotId", sequenceName = "id_sequence", allocationSize = 50)
public class FloatingSlot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FloatingSlotId")
    private Long id;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "entitlement_id")
    private long entitlementId;
    @Column(name = "device_id")
    private long deviceId;
    @Column(name = "taken_at")
    private OffsetDateTime takenAt;
    @Column(name = "renewed_at")
    private OffsetDateTime renewedAt;
    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;
    @Column(name = "borrowed_until")
    private OffsetDateTime borrowedUntil;

    protected FloatingSlot() {
    }

    /** A slot taken now; the entitlement is the license's own id, or that of a feature on it. */
    public FloatingSlot(long licenseId, long entitlementId, long deviceId, OffsetDateTime now, Duration timeout) {
        this.licenseId = licenseId;
        this.entitlementId = entitlementId;
        this.deviceId = deviceId;
        this.takenAt = now;
        this.renewedAt = now;
        this.expiresAt = now.plus(timeout);
    }

    /** Held for the timeout from now on, or as long as borrowed, whichever is later. A renewal of an earlier moment changes nothing. */
    public void renew(OffsetDateTime now, Duration timeout) {
        if (now.isBefore(renewedAt)) {
            return;
        }
        OffsetDateTime timedOut = now.plus(timeout);
        borrowedUntil = isBorrowed(now) ? borrowedUntil : null;
        expiresAt = borrowedUntil != null && borrowedUntil.isAfter(timedOut) ? borrowedUntil : timedOut;
        renewedAt = now;
    }

    /** Held until that moment without a check, and no longer unless one renews it. */
    public void borrow(OffsetDateTime until) {
        borrowedUntil = until;
        expiresAt = until;
    }

    /** True while it is borrowed. */
    public boolean isBorrowed(OffsetDateTime now) {
        return borrowedUntil != null && borrowedUntil.isAfter(now);
    }

    /** True while nobody else can take it. */
    public boolean isInUse(OffsetDateTime now) {
        return expiresAt.isAfter(now);
    }

    /** The slot as others see it at that moment. */
    public SlotView view(String feature, OffsetDateTime now) {
        return new SlotView(licenseId, feature, deviceId, utc(takenAt), utc(renewedAt), utc(expiresAt), borrowedUntil(now));
    }

    /** Until when it is borrowed, UTC; null when it is not. */
    public OffsetDateTime borrowedUntil(OffsetDateTime now) {
        return isBorrowed(now) ? utc(borrowedUntil) : null;
    }

    private static OffsetDateTime utc(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
