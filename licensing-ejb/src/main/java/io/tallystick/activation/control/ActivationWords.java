package io.tallystick.activation.control;

import io.tallystick.activation.control.ActivationRules.Attempt;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.license.boundary.HeldLicense;

/** What the rules of an activation tell the vendor's support: the facts they look at, with the numbers. */
final class ActivationWords {

    private ActivationWords() {
    }

    static String offer(Attempt attempt) {
        ProductView product = attempt.product();
        String state = product.archived() ? " is archived." : product.enabled() ? " is offered." : " is disabled.";
        return "The product " + product.shortCode() + state;
    }

    static String enabled(Attempt attempt) {
        return DeviceRules.enabled(attempt.license().enabled());
    }

    static String blacklisted(Attempt attempt) {
        return DeviceRules.blacklisted(attempt.device());
    }

    static String offline(Attempt attempt) {
        if (!attempt.activation().offline()) {
            return "The device asks online, so nothing about offline activation is asked.";
        }
        return "Allow offline activation is " + (attempt.terms().seats().offlineAllowed() ? "on." : "off.");
    }

    static String type(Attempt attempt) {
        String kind = attempt.terms().type().wire();
        boolean subscription = attempt.terms().type() == LicenseType.SUBSCRIPTION;
        return "The license type is " + kind + (subscription ? ", which is never activated offline." : ".");
    }

    static String floating(Attempt attempt) {
        return attempt.terms().floating().cloud() ? "The license is floating cloud, which is never activated offline."
            : "The license is not floating cloud.";
    }

    static String machine(Attempt attempt) {
        Boolean told = attempt.activation().details().isVm();
        String machine = told == null ? "Nobody told whether the machine is virtual" : "The machine is " + (told ? "virtual" : "physical");
        return machine + "; virtual machines are " + (attempt.physicalDemanded() ? "refused." : "welcome.");
    }

    static String version(Attempt attempt) {
        SeatTerms terms = attempt.terms().seats();
        String told = attempt.activation().details().appVer();
        String asked = told == null ? "No version was told; " : "Version " + told + " was told; ";
        if (terms.minVersion() == null && terms.maxVersion() == null) {
            return asked + "the license covers all.";
        }
        return asked + "the license covers" + bound(" from ", terms.minVersion()) + bound(" to ", terms.maxVersion()) + ".";
    }

    static String seats(Attempt attempt) {
        SeatTerms terms = attempt.terms().seats();
        int taken = attempt.license().taken().seats();
        String counted = terms.unlimitedActivations() ? taken + " seats are taken, without limit." : taken + " of " + terms.maxActivations()
            + (terms.maxActivations() == 1 ? " seat is taken." : " seats are taken.");
        return counted + (attempt.holdsSeat() ? " This device holds one of them." : "");
    }

    static String seatsOfTheUser(Attempt attempt) {
        HeldLicense license = attempt.license();
        if (license.claimant().userId() == null) {
            return "The license is used by its key, so no user has a limit.";
        }
        HeldLicense.Taken taken = license.taken();
        String limit = taken.userLimit() == 0 ? ", without a limit of the own." : " of " + taken.userLimit() + ".";
        return license.claimant().username() + " has taken " + taken.ofUser() + limit;
    }

    static String transfers(Attempt attempt) {
        int most = attempt.terms().seats().maxTransfers();
        int made = attempt.license().taken().transfers();
        String counted = most == 0 ? made + " transfers were made, without limit." : made + " of " + most + " transfers were made.";
        return counted + (attempt.device() == null ? "" : " This device was on the license before, and needs none.");
    }

    private static String bound(String word, String version) {
        return version == null ? "" : word + version;
    }
}
