package io.tallystick.floating.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.floating.boundary.Checked;
import java.time.OffsetDateTime;

/** Whether a check needs a slot. */
final class CheckRules {

    private CheckRules() {
    }

    /** The answer to a check that needs no slot. */
    static Checked withoutSlot(ActivatedLicense activated, Entitlement entitlement) {
        boolean counted = entitlement.feature() == null && entitlement.terms().floats();
        return new Checked(activated, entitlement.feature(), null, counted ? activated.license().counts().slotsInUse() : 0);
    }

    /**
     * True when the device must hold a slot for the answer; an expired license is shown without one (requirement F10), an expired feature
     * is refused with {@code license_expired}. Whoever may only read takes no slot ({@code read_only_api_key}).
     */
    static boolean needsSlot(Caller caller, Entitlement entitlement, OffsetDateTime now) {
        SlotRules.FEATURE_HAS_NOT_EXPIRED.ask(SlotRules.Wish.of(entitlement, now));
        boolean needed = entitlement.terms().floats() && !entitlement.expiredAt(now);
        if (needed) {
            caller.requireWrite();
        }
        return needed;
    }
}
