package io.tallystick.web.page.console.form;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.web.page.console.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms of a license or a policy as a form: the fields that show them, named as in the API. */
public final class TermsForm {

    private TermsForm() {
    }

    /** All terms, in groups. */
    public static List<FieldGroup> groups(Terms terms) {
        return List.of(new FieldGroup("Type and time", time(terms)), new FieldGroup("Seats and machines", seats(terms.seats())),
            new FieldGroup("Consumption", consumption("max_consumptions", terms.consumption())),
            new FieldGroup("Floating", floating(terms.floating())));
    }

    /** Units, whose maximum has this name. */
    public static List<Field> consumption(String maximum, ConsumptionTerms terms) {
        Map<String, String> periods = new LinkedHashMap<>(Map.of("", "none"));
        for (ConsumptionPeriod period : ConsumptionPeriod.values()) {
            periods.put(period.wire(), period.wire());
        }
        return List.of(number(maximum, "Maximum of units").holding(terms.maxConsumptions()),
            Field.check("allow_unlimited_consumptions", "Without limit").holding(terms.unlimited()),
            Field.check("allow_overages", "Allow overage").holding(terms.overagesAllowed()),
            number("max_overages", "Most units of overage").hinting("0 for any number").holding(terms.maxOverages()),
            Field.check("allow_negative_consumptions", "Units may be given back").holding(terms.negativeAllowed()),
            Field.check("reset_consumption", "Start again with each period").holding(terms.reset()),
            Field.choice("consumption_period", "Period", periods).free().holding(terms.period() == null ? "" : terms.period().wire()));
    }

    /** Slots. */
    public static List<Field> floating(FloatingTerms terms) {
        return List.of(Field.check("is_floating", "Floating").hinting("Devices share slots in turn.").holding(terms.floating()),
            Field.check("is_floating_cloud", "Floating cloud").hinting("The same, and no device is activated offline.").holding(terms.cloud()),
            number("floating_users", "Slots").holding(terms.users()),
            number("floating_timeout", "Minutes until an unused slot is free").holding(terms.timeout()),
            Field.check("can_borrow", "Slots may be borrowed").holding(terms.canBorrow()),
            number("max_borrow_time", "Longest borrowing, in hours").holding(terms.maxBorrowTime()));
    }

    private static List<Field> time(Terms terms) {
        TimeTerms time = terms.time();
        Map<String, String> types = new LinkedHashMap<>();
        for (LicenseType type : LicenseType.values()) {
            types.put(type.wire(), type.wire());
        }
        return List.of(Field.choice("license_type", "License type", types).holding(terms.type().wire()),
            moment("validity_period", "Valid until").holding(Typed.minute(time.validityPeriod())),
            Field.text("valid_duration", "Valid for").hinting("35d, 4m or 2y from the first activation").holding(time.validDuration()),
            moment("start_date", "Not before").holding(Typed.minute(time.startDate())),
            moment("maintenance_period", "New versions until").holding(Typed.minute(time.maintenancePeriod())),
            Field.check("is_trial", "Trial").holding(time.trial()), number("trial_days", "Days of the trial").holding(time.trialDays()),
            Field.check("allow_grace_period", "Grace after the end").hinting("Subscriptions only.").holding(time.graceAllowed()),
            number("grace_period", "Hours of grace").holding(time.gracePeriod()));
    }

    private static List<Field> seats(SeatTerms terms) {
        return List.of(number("max_activations", "Seats").holding(terms.maxActivations()),
            Field.check("allow_unlimited_activations", "Any number of seats").holding(terms.unlimitedActivations()),
            Field.check("allow_offline_activation", "Allow offline activation").hinting("By file, by token and by air-gap codes.").holding(terms.offlineAllowed()),
            number("offline_lock_days", "Days for which an offline seat is locked").hinting("0 for none").holding(terms.offlineLockDays()),
            number("max_transfers", "Transfers").hinting("0 for any number").holding(terms.maxTransfers()),
            Field.check("prevent_vm", "Refuse virtual machines").holding(terms.preventVm()),
            Field.text("min_version", "Lowest version").holding(terms.minVersion()),
            Field.text("max_version", "Highest version").holding(terms.maxVersion()));
    }

    /** A whole number. */
    public static Field number(String name, String label) {
        return Field.of("number", name, label);
    }

    /** A moment in UTC, to the minute. */
    public static Field moment(String name, String label) {
        return Field.of("datetime-local", name, label).hinting("UTC");
    }
}
