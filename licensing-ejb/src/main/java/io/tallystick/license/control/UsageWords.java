package io.tallystick.license.control;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.license.boundary.LifeTime;
import io.tallystick.license.control.UsageRules.Wish;

/** What the rules of units tell the vendor's support: the facts they look at, with the numbers. */
final class UsageWords {

    private UsageWords() {
    }

    static String feature(Wish wish) {
        return wish.feature() == null ? "The license has no consumption feature " + wish.usage().featureCode() + "."
            : "The license counts units of " + wish.usage().featureCode() + ".";
    }

    static String end(Wish wish) {
        if (wish.feature() == null || wish.feature().expiryDate() == null) {
            return "The feature has no end of its own.";
        }
        boolean over = wish.feature().expiredAt(wish.now());
        return (over ? "The feature has been expired since " : "The feature is valid until ") + LifeTime.day(wish.feature().expiryDate()) + ".";
    }

    static String sign(Wish wish) {
        if (wish.usage().units() >= 0) {
            return "No units are given back.";
        }
        boolean allowed = wish.terms() != null && wish.terms().negativeAllowed();
        return "Units may " + (allowed ? "be given back; " : "not be given back; ") + wish.total() + " were used.";
    }

    static String left(Wish wish) {
        ConsumptionTerms terms = wish.terms();
        if (terms == null) {
            return "Nothing counts these units.";
        }
        String used = wish.total() + " units are used, " + wish.usage().units() + " more are asked for; ";
        return used + (terms.unlimited() ? "there is no limit." : "the maximum is " + terms.maxConsumptions() + overage(terms) + ".");
    }

    private static String overage(ConsumptionTerms terms) {
        if (!terms.overagesAllowed()) {
            return ", without overage";
        }
        return terms.maxOverages() == 0 ? ", with any overage" : ", with " + terms.maxOverages() + " of overage";
    }
}
