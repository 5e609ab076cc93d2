package io.tallystick.floating.control;

import io.tallystick.floating.boundary.SlotView;
import io.tallystick.floating.entity.FloatingSlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Finds and changes the rows of slots. Rows are added and removed only under the lock of the license's row; a renewal needs none. */
@ApplicationScoped
public class SlotRows {

    private static final String RENEW = "update FloatingSlot s set s.renewedAt = :now, s.expiresAt = :until where s.entitlementId = :entitlement"
        + " and s.deviceId = :device and s.borrowedUntil is null and s.renewedAt <= :now and s.expiresAt > :now";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /**
     * Renews a slot by one statement that finds the row only while it is in use, as the one who asks sees the time: whoever asks too late
     * finds it removed by the one who took it, and whoever asks with an older moment than that of the last renewal changes nothing.
     *
     * @return false when there is nothing to renew this way: no slot, a borrowed one, or a later renewal
     */
    public boolean renew(long entitlementId, long deviceId, OffsetDateTime now, OffsetDateTime until) {
        // Rows of devices are locked before rows of slots, here as in a deactivation.
        em.flush();
        return em.createQuery(RENEW).setParameter("entitlement", entitlementId).setParameter("device", deviceId).setParameter("now", now)
            .setParameter("until", until).executeUpdate() > 0;
    }

    /** Removes the slots that are free already. */
    void removeExpired(long entitlementId, OffsetDateTime now) {
        em.createQuery("delete from FloatingSlot s where s.entitlementId = :entitlement and s.expiresAt <= :now")
            .setParameter("entitlement", entitlementId).setParameter("now", now).executeUpdate();
    }

    /** The row of a device, which nobody renews until the transaction ends. */
    Optional<FloatingSlot> own(long entitlementId, long deviceId) {
        return em.createQuery("select s from FloatingSlot s where s.entitlementId = :entitlement and s.deviceId = :device", FloatingSlot.class)
            .setParameter("entitlement", entitlementId).setParameter("device", deviceId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList().stream().findFirst();
    }

    /** The slot that a device holds at that moment, as it is read: others may renew it meanwhile. */
    Optional<FloatingSlot> seen(long entitlementId, long deviceId, OffsetDateTime now) {
        return em.createQuery("select s from FloatingSlot s where s.entitlementId = :entitlement and s.deviceId = :device and s.expiresAt > :now",
            FloatingSlot.class).setParameter("entitlement", entitlementId).setParameter("device", deviceId).setParameter("now", now)
            .getResultStream().findFirst();
    }

    /** How many rows there are, whatever the time: a row is a slot. */
    long count(long entitlementId) {
        return em.createQuery("select count(s.id) from FloatingSlot s where s.entitlementId = :entitlement", Long.class)
            .setParameter("entitlement", entitlementId).getSingleResult();
    }

    /** How many slots are in use. */
    long inUse(long entitlementId, OffsetDateTime now) {
        return em.createQuery("select count(s.id) from FloatingSlot s where s.entitlementId = :entitlement and s.expiresAt > :now", Long.class)
            .setParameter("entitlement", entitlementId).setParameter("now", now).getSingleResult();
    }

    /** The slots that devices hold at that moment, with the codes of features. */
    List<SlotView> heldBy(List<Long> devices, OffsetDateTime now) {
        return devices.isEmpty() ? List.of() : em.createQuery("select s, f.code from FloatingSlot s left join LicenseFeature f on f.id = s.entitlementId"
            + " where s.deviceId in :devices and s.expiresAt > :now order by s.id", Object[].class).setParameter("devices", devices)
            .setParameter("now", now).getResultStream().map(row -> ((FloatingSlot) row[0]).view((String) row[1], now)).toList();
    }

    void add(FloatingSlot slot) {
        em.persist(slot);
    }

    void remove(FloatingSlot slot) {
        em.remove(slot);
    }

    void removeOfDevice(long deviceId) {
        em.createQuery("delete from FloatingSlot s where s.deviceId = :device").setParameter("device", deviceId).executeUpdate();
    }

    void removeOfEntitlement(long entitlementId) {
        em.createQuery("delete from FloatingSlot s where s.entitlementId = :entitlement").setParameter("entitlement", entitlementId).executeUpdate();
    }

    void removeOfLicense(long licenseId) {
        em.createQuery("delete from FloatingSlot s where s.licenseId = :license").setParameter("license", licenseId).executeUpdate();
    }
}
