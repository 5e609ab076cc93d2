package io.tallystick.floating.control;

import io.tallystick.license.boundary.Rule;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.Iso;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;

/** Whether a slot may be borrowed, and until when (requirement F6). */
public final class BorrowRules {

    /** The last moment that the form of moments in bodies can write (§0). */
    private static final OffsetDateTime LATEST = OffsetDateTime.parse("9999-12-31T23:59:59.999Z");

    private BorrowRules() {
    }

    /** Refuses what has no slots: {@code floating_not_available}, for a feature {@code feature_not_floating}. */
    public static void requireFloating(Entitlement entitlement) {
        if (!entitlement.terms().floats()) {
            throw entitlement.feature() != null ? new LicensingException(ErrorCode.FEATURE_NOT_FLOATING)
                : new LicensingException(ErrorCode.FLOATING_NOT_AVAILABLE, "This license does not float, so it has no slots: just check it.");
        }
    }

    /** Refuses what may not be borrowed now, whatever the time that is wished. */
    static void requireLendable(Entitlement entitlement, OffsetDateTime now) {
        Rule.askAll(SlotRules.OF_LENDING, SlotRules.Wish.of(entitlement, now));
    }

    /**
     * Until when the slot is lent; {@code borrow_until_not_valid}.
     *
     * @param held   until when it is borrowed already, which may be asked for again; null when it is not
     * @param wished null for what is held already, else for as long as is allowed
     */
    static OffsetDateTime end(Entitlement entitlement, OffsetDateTime held, OffsetDateTime wished, OffsetDateTime now) {
        OffsetDateTime latest = latest(entitlement, now);
        if (held != null && (wished == null || wished.isEqual(held))) {
            return held;
        }
        OffsetDateTime end = wished == null ? latest : wished;
        if (!end.isAfter(now) || end.isAfter(latest)) {
            throw new LicensingException(ErrorCode.BORROW_UNTIL_NOT_VALID,
                "A slot can be borrowed until a moment after now and not after " + Iso.of(latest) + ": send such a borrowed_until, or null.");
        }
        return end;
    }

    private static OffsetDateTime latest(Entitlement entitlement, OffsetDateTime now) {
        OffsetDateTime allowed = now.plusHours(entitlement.terms().maxBorrowTime());
        return Entitlement.earlier(Entitlement.earlier(allowed, entitlement.end()), LATEST);
    }
}
