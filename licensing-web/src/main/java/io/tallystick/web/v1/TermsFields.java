package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.web.wire.Fields;
import java.time.OffsetDateTime;

/** Lays the members of a request over terms: what the request names replaces, what it does not name stays; JSON null clears a date. */
final class TermsFields {

    private static final int SHORT = 50;

    private final Fields fields;

    TermsFields(Fields fields) {
        this.fields = fields;
    }

    Terms over(Terms current) {
        LicenseType type = fields.choice("license_type", LicenseType.values(), LicenseType::wire);
        return new Terms(type == null ? current.type() : type, seats(current.seats()), time(current.time()), floating(current.floating()),
            consumption("max_consumptions", current.consumption()));
    }

    FeatureGrant over(FeatureGrant current) {
        return new FeatureGrant(moment("expiry_date", current.expiryDate()), consumption("max_consumption", current.consumption()),
            floating(current.floating()));
    }

    FloatingTerms floating(FloatingTerms current) {
        return new FloatingTerms(fields.truth("is_floating", current.floating()), fields.truth("is_floating_cloud", current.cloud()),
            fields.integer("floating_users", current.users()), fields.integer("floating_timeout", current.timeout()),
            fields.truth("can_borrow", current.canBorrow()), fields.integer("max_borrow_time", current.maxBorrowTime()));
    }

    ConsumptionTerms consumption(String maximum, ConsumptionTerms current) {
        ConsumptionPeriod period = fields.choice("consumption_period", ConsumptionPeriod.values(), ConsumptionPeriod::wire);
        return new ConsumptionTerms(fields.number(maximum, current.maxConsumptions()),
            fields.truth("allow_unlimited_consumptions", current.unlimited()),
            fields.truth("allow_negative_consumptions", current.negativeAllowed()),
            fields.truth("allow_overages", current.overagesAllowed()), fields.number("max_overages", current.maxOverages()),
            fields.truth("reset_consumption", current.reset()), fields.names("consumption_period") ? period : current.period());
    }

    private SeatTerms seats(SeatTerms current) {
        return new SeatTerms(fields.integer("max_activations", current.maxActivations()),
            fields.truth("allow_unlimited_activations", current.unlimitedActivations()),
            fields.integer("max_transfers", current.maxTransfers()), fields.truth("prevent_vm", current.preventVm()),
            fields.truth("allow_offline_activation", current.offlineAllowed()),
            fields.integer("offline_lock_days", current.offlineLockDays()), text("min_version", current.minVersion()),
            text("max_version", current.maxVersion()));
    }

    private TimeTerms time(TimeTerms current) {
        return new TimeTerms(moment("validity_period", current.validityPeriod()), text("valid_duration", current.validDuration()),
            moment("start_date", current.startDate()), fields.truth("is_trial", current.trial()),
            fields.integer("trial_days", current.trialDays()), moment("maintenance_period", current.maintenancePeriod()),
            fields.truth("allow_grace_period", current.graceAllowed()), fields.integer("grace_period", current.gracePeriod()));
    }

    private OffsetDateTime moment(String name, OffsetDateTime current) {
        return fields.names(name) ? fields.moment(name) : current;
    }

    private String text(String name, String current) {
        return fields.names(name) ? fields.text(name, SHORT) : current;
    }
}
