package io.tallystick.web.page.console.form;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.FeatureGrant;

/** Reads the fields of {@link TermsForm}: a form holds all of them, so that a box that is not checked means no. */
public record TypedTerms(Typed typed) {

    private static final int SHORT = 50;

    /** All terms; what is left empty of the numbers stays as it was. */
    public Terms over(Terms current) {
        LicenseType type = typed.choice("license_type", LicenseType.values(), LicenseType::wire);
        return new Terms(type == null ? current.type() : type, seats(current.seats()), time(current.time()), floating(current.floating()),
            consumption("max_consumptions", current.consumption()));
    }

    /** What is granted of a feature; units only where the form has them, which those of features that are on or off have not. */
    public FeatureGrant over(FeatureGrant current) {
        boolean counted = typed.has("max_consumption");
        return new FeatureGrant(typed.moment("expiry_date", current.expiryDate()),
            counted ? consumption("max_consumption", current.consumption()) : current.consumption(), floating(current.floating()));
    }

    private SeatTerms seats(SeatTerms current) {
        return new SeatTerms(typed.integer("max_activations", current.maxActivations()), typed.truth("allow_unlimited_activations"),
            typed.integer("max_transfers", current.maxTransfers()), typed.truth("prevent_vm"), typed.truth("allow_offline_activation"),
            typed.integer("offline_lock_days", current.offlineLockDays()), typed.text("min_version", SHORT), typed.text("max_version", SHORT));
    }

    private TimeTerms time(TimeTerms current) {
        return new TimeTerms(typed.moment("validity_period", current.validityPeriod()), typed.text("valid_duration", SHORT),
            typed.moment("start_date", current.startDate()), typed.truth("is_trial"), typed.integer("trial_days", current.trialDays()),
            typed.moment("maintenance_period", current.maintenancePeriod()), typed.truth("allow_grace_period"),
            typed.integer("grace_period", current.gracePeriod()));
    }

    /** Slots. */
    public FloatingTerms floating(FloatingTerms current) {
        return new FloatingTerms(typed.truth("is_floating"), typed.truth("is_floating_cloud"), typed.integer("floating_users", current.users()),
            typed.integer("floating_timeout", current.timeout()), typed.truth("can_borrow"), typed.integer("max_borrow_time", current.maxBorrowTime()));
    }

    /** Units, whose maximum has this name. */
    public ConsumptionTerms consumption(String maximum, ConsumptionTerms current) {
        return new ConsumptionTerms(typed.number(maximum, current.maxConsumptions()), typed.truth("allow_unlimited_consumptions"),
            typed.truth("allow_negative_consumptions"), typed.truth("allow_overages"), typed.number("max_overages", current.maxOverages()),
            typed.truth("reset_consumption"), typed.choice("consumption_period", ConsumptionPeriod.values(), ConsumptionPeriod::wire));
    }
}
