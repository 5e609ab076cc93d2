package io.tallystick.floating.control;

import io.tallystick.floating.entity.FloatingSlot;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows as the statements of {@link SlotRows} find and change them. */
final class SlotsInMemory extends SlotRows {

    record Row(long entitlementId, long deviceId, FloatingSlot slot) {
    }

    private final List<Row> rows = new ArrayList<>();
    private long entitlement;
    private long device;
    private Runnable pause = () -> { };

    /** Lets time pass between a renewal and its answer. */
    void beforeReturning(Runnable passing) {
        pause = passing;
    }

    /** Whose slot the next one is that is added: a slot does not tell. */
    void expect(long entitlementId, long deviceId) {
        entitlement = entitlementId;
        device = deviceId;
    }

    @Override
    public boolean renew(long entitlementId, long deviceId, OffsetDateTime now, OffsetDateTime until) {
        return find(entitlementId, deviceId).filter(slot -> slot.isInUse(now) && !slot.isBorrowed(now)
            && !slot.view(null, now).renewedAt().isAfter(now)).map(slot -> {
                slot.renew(now, Duration.between(now, until));
                pause.run();
                return true;
            }).orElse(false);
    }

    @Override
    void removeExpired(long entitlementId, OffsetDateTime now) {
        rows.removeIf(row -> row.entitlementId() == entitlementId && !row.slot().isInUse(now));
    }

    @Override
    Optional<FloatingSlot> own(long entitlementId, long deviceId) {
        expect(entitlementId, deviceId);
        return find(entitlementId, deviceId);
    }

    @Override
    long count(long entitlementId) {
        return rows.stream().filter(row -> row.entitlementId() == entitlementId).count();
    }

    @Override
    long inUse(long entitlementId, OffsetDateTime now) {
        return rows.stream().filter(row -> row.entitlementId() == entitlementId && row.slot().isInUse(now)).count();
    }

    @Override
    void add(FloatingSlot slot) {
        rows.add(new Row(entitlement, device, slot));
    }

    @Override
    void remove(FloatingSlot slot) {
        rows.removeIf(row -> row.slot() == slot);
    }

    @Override
    void removeOfDevice(long deviceId) {
        rows.removeIf(row -> row.deviceId() == deviceId);
    }

    @Override
    void removeOfLicense(long licenseId) {
        rows.removeIf(row -> row.slot().view(null, OffsetDateTime.MIN).licenseId() == licenseId);
    }

    private Optional<FloatingSlot> find(long entitlementId, long deviceId) {
        return rows.stream().filter(row -> row.entitlementId() == entitlementId && row.deviceId() == deviceId).map(Row::slot).findFirst();
    }
}
