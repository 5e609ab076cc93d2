package io.tallystick.floating.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.floating.boundary.BorrowedSlot;
import io.tallystick.floating.boundary.SlotBorrowed;
import io.tallystick.floating.boundary.SlotReleased;
import io.tallystick.floating.boundary.SlotTaken;
import io.tallystick.floating.boundary.SlotView;
import io.tallystick.floating.entity.FloatingSlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Takes, lends and gives back slots of a license whose row is held. The clock is read here, after the lock was got (requirement F1). */
@ApplicationScoped
public class SlotBooking {

    @Inject
    SlotRows rows;
    @Inject
    Event<SlotTaken> taken;
    @Inject
    Event<SlotBorrowed> borrowed;
    @Inject
    Event<SlotReleased> released;
    @Inject
    Clock clock;

    /** The device's slot, renewed, or a new one; {@code floating_not_available} when all are in use. */
    FloatingSlot take(Caller caller, Entitlement entitlement, long deviceId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        FloatingSlot slot = own(caller, entitlement, deviceId, now);
        slot.renew(now, entitlement.terms().slotTime());
        return slot;
    }

    /** Lends the device a slot, its own if it holds one; borrowing again may change the end. */
    public BorrowedSlot borrow(Caller caller, Entitlement entitlement, long deviceId, OffsetDateTime wished) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        BorrowRules.requireLendable(entitlement, now);
        FloatingSlot slot = own(caller, entitlement, deviceId, now);
        OffsetDateTime held = slot.borrowedUntil(now);
        OffsetDateTime until = BorrowRules.end(entitlement, held, wished, now);
        if (held == null || !held.isEqual(until)) {
            slot.borrow(until);
            borrowed.fire(new SlotBorrowed(caller, slot.view(entitlement.code(), now)));
        }
        return new BorrowedSlot(until, entitlement.terms().maxBorrowTime(), deviceId, entitlement.licenseId());
    }

    /** Gives the device's slot back; false when it holds none. */
    public boolean release(Caller caller, Entitlement entitlement, long deviceId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<FloatingSlot> own = rows.own(entitlement.id(), deviceId).filter(slot -> slot.isInUse(now));
        own.ifPresent(slot -> {
            rows.remove(slot);
            released.fire(new SlotReleased(caller, slot.view(entitlement.code(), now)));
        });
        return own.isPresent();
    }

    /** The slots that these devices hold now. */
    public List<SlotView> heldBy(List<Long> devices) {
        return rows.heldBy(devices, OffsetDateTime.now(clock));
    }

    /** The slot that the device holds, or a new one. Being lent it is no renewal. */
    private FloatingSlot own(Caller caller, Entitlement entitlement, long deviceId, OffsetDateTime now) {
        rows.removeExpired(entitlement.id(), now);
        return rows.own(entitlement.id(), deviceId).orElseGet(() -> takeNew(caller, entitlement, deviceId, now));
    }

    private FloatingSlot takeNew(Caller caller, Entitlement entitlement, long deviceId, OffsetDateTime now) {
        SlotRules.SLOT_IS_FREE.ask(SlotRules.Wish.of(entitlement, rows.count(entitlement.id()), now));
        FloatingSlot slot = new FloatingSlot(entitlement.licenseId(), entitlement.id(), deviceId, now, entitlement.terms().slotTime());
        rows.add(slot);
        taken.fire(new SlotTaken(caller, slot.view(entitlement.code(), now)));
        return slot;
    }
}
