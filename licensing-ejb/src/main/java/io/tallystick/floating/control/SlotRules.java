package io.tallystick.floating.control;

import static io.tallystick.license.boundary.Rule.refusing;

import io.tallystick.license.boundary.Rule;
import io.tallystick.shared.ErrorCode;
import java.time.OffsetDateTime;
import java.util.List;

/** Whether a device gets a slot, or is lent one. */
public final class SlotRules {

    /**
     * A slot that is wished.
     *
     * @param held     whether the device holds one already
     * @param inUse    slots in use, its own among them
     * @param lentTill until when the device has borrowed its slot; null when it has not
     * @param wished   until when it wants to borrow one; null for as long as is allowed
     */
    public record Wish(Entitlement entitlement, boolean held, long inUse, OffsetDateTime lentTill, OffsetDateTime wished, OffsetDateTime now) {

        static Wish of(Entitlement entitlement, OffsetDateTime now) {
            return new Wish(entitlement, false, 0, null, null, now);
        }

        static Wish of(Entitlement entitlement, long inUse, OffsetDateTime now) {
            return new Wish(entitlement, false, inUse, null, null, now);
        }

        boolean full() {
            return !held && inUse >= entitlement.terms().users();
        }

        boolean over() {
            return entitlement.expiredAt(now);
        }
    }

    static final Rule<Wish> FEATURE_HAS_NOT_EXPIRED = refusing("feature_has_not_expired", ErrorCode.LICENSE_EXPIRED,
        wish -> wish.over() && wish.entitlement().feature() != null,
        wish -> "The license or its feature " + wish.entitlement().code() + " has expired: ask the vendor to extend it.", SlotWords::end);
    static final Rule<Wish> SLOT_IS_FREE = refusing("slot_is_free", ErrorCode.FLOATING_NOT_AVAILABLE, Wish::full, SlotWords::slots);

    private static final Rule<Wish> DEVICES_SHARE_SLOTS =
        new Rule<>("devices_share_slots", wish -> BorrowRules.requireFloating(wish.entitlement()), SlotWords::floating);
    private static final Rule<Wish> ENTITLEMENT_HAS_NOT_EXPIRED =
        refusing("license_has_not_expired", ErrorCode.LICENSE_EXPIRED, Wish::over, SlotWords::end);
    private static final Rule<Wish> BORROWING_IS_ALLOWED = refusing("borrowing_is_allowed", ErrorCode.LICENSE_BORROW_NOT_ALLOWED,
        wish -> !wish.entitlement().terms().canBorrow(), SlotWords::borrowing);
    private static final Rule<Wish> END_IS_NOT_TOO_LATE = new Rule<>("end_is_not_too_late",
        wish -> BorrowRules.end(wish.entitlement(), wish.lentTill(), wish.wished(), wish.now()), SlotWords::longest);

    /** Whether slots are lent at all. */
    static final List<Rule<Wish>> OF_LENDING = List.of(DEVICES_SHARE_SLOTS, ENTITLEMENT_HAS_NOT_EXPIRED, BORROWING_IS_ALLOWED);
    /** Whether this device is lent one now, in this order. */
    static final List<Rule<Wish>> OF_BORROWING =
        List.of(DEVICES_SHARE_SLOTS, ENTITLEMENT_HAS_NOT_EXPIRED, BORROWING_IS_ALLOWED, SLOT_IS_FREE, END_IS_NOT_TOO_LATE);

    private SlotRules() {
    }
}
