package io.tallystick.floating.control;

import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.floating.control.SlotRules.Wish;
import io.tallystick.license.boundary.LifeTime;

/** What the rules of slots tell the vendor's support: the facts they look at, with the numbers. */
final class SlotWords {

    private SlotWords() {
    }

    static String end(Wish wish) {
        if (wish.entitlement().end() == null) {
            return "It never expires.";
        }
        return (wish.over() ? "It has been expired since " : "It is valid until ") + LifeTime.day(wish.entitlement().end()) + ".";
    }

    static String floating(Wish wish) {
        return wish.entitlement().terms().floats() ? "Devices share " + wish.entitlement().terms().users() + " slots."
            : "Devices share no slots: it does not float.";
    }

    static String slots(Wish wish) {
        FloatingTerms terms = wish.entitlement().terms();
        if (!terms.floats()) {
            return "No slot is needed: it does not float.";
        }
        return wish.inUse() + " of " + terms.users() + " slots are in use." + (wish.held() ? " This device holds one of them." : "");
    }

    static String borrowing(Wish wish) {
        return wish.entitlement().terms().canBorrow() ? "Slots may be borrowed." : "Slots may not be borrowed: can borrow is off.";
    }

    static String longest(Wish wish) {
        return "A slot is lent for " + wish.entitlement().terms().maxBorrowTime() + " hours at the most, and not beyond the license.";
    }
}
