package io.tallystick.web.page.console.license;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.web.page.console.form.Typed;
import java.time.OffsetDateTime;

/**
 * The terms that were typed into the wizard, laid over those of a policy.
 *
 * @param shared whether they are for all licenses of a bundle, each of another policy: what was left empty is then as that policy says; for
 *               one license all fields were filled in, so that empty means none and a box that is not checked means no
 */
record DraftTerms(Typed typed, boolean shared) {

    private static final int SHORT = 50;

    Terms over(Terms policy) {
        return new Terms(policy.type(), over(policy.seats()), over(policy.time()), over(policy.floating()),
            units(policy.consumption(), "max_consumptions"));
    }

    FeatureGrant over(String code, FeatureGrant product) {
        FloatingTerms slots = product.floating();
        return new FeatureGrant(typed.moment(WizardFields.UNTIL + code, null), units(product.consumption(), WizardFields.UNITS + code),
            slots(slots, typed.integer(WizardFields.SLOTS + code, slots.users())));
    }

    private SeatTerms over(SeatTerms seats) {
        return new SeatTerms(typed.integer("max_activations", seats.maxActivations()), truth("allow_unlimited_activations", seats.unlimitedActivations()),
            seats.maxTransfers(), seats.preventVm(), truth("allow_offline_activation", seats.offlineAllowed()), seats.offlineLockDays(), seats.minVersion(),
            seats.maxVersion());
    }

    private TimeTerms over(TimeTerms time) {
        return new TimeTerms(moment("validity_period", time.validityPeriod()), left("valid_duration") ? time.validDuration() : typed.text("valid_duration", SHORT),
            moment("start_date", time.startDate()), time.trial(), time.trialDays(), moment("maintenance_period", time.maintenancePeriod()),
            time.graceAllowed(), time.gracePeriod());
    }

    private FloatingTerms over(FloatingTerms floating) {
        return slots(floating, typed.integer("floating_users", floating.users()));
    }

    private static FloatingTerms slots(FloatingTerms terms, int users) {
        return new FloatingTerms(terms.floating(), terms.cloud(), users, terms.timeout(), terms.canBorrow(), terms.maxBorrowTime());
    }

    private ConsumptionTerms units(ConsumptionTerms terms, String maximum) {
        return new ConsumptionTerms(typed.number(maximum, terms.maxConsumptions()), terms.unlimited(), terms.negativeAllowed(), terms.overagesAllowed(),
            terms.maxOverages(), terms.reset(), terms.period());
    }

    private OffsetDateTime moment(String name, OffsetDateTime policy) {
        return left(name) ? policy : typed.moment(name, policy);
    }

    private boolean truth(String name, boolean policy) {
        return left(name) ? policy : typed.truth(name);
    }

    private boolean left(String name) {
        return shared && !typed.has(name);
    }
}
