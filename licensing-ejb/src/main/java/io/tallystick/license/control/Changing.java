package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.entity.Assignment;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseFeature;
import io.tallystick.license.entity.Meter;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes a license whose row is locked. */
@ApplicationScoped
public class Changing {

    @Inject
    LicenseRows rows;
    @Inject
    FieldFilling fields;
    @Inject
    Clock clock;

    /**
     * Applies what the change names; {@code validation_error} when fewer seats are wished than are taken, or a name is unknown.
     *
     * @return what is different now, for the license's history; empty text when nothing is
     */
    public String apply(Caller caller, License license, LicenseChange change) {
        Terms terms = change.terms().apply(license.terms());
        if (!terms.seats().unlimitedActivations() && terms.seats().maxActivations() < license.timesActivated()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR,
                license.timesActivated() + " devices are active: reset some of them before lowering max_activations.");
        }
        Difference difference = Difference.between(Columns.of(license.terms()), Columns.of(terms));
        license.replaceTerms(terms);
        change.features().forEach((code, grant) -> regrant(license, code, grant, difference));
        fields.fill(caller, license, change.customFields(), difference);
        describe(license, change, difference);
        return difference.toString();
    }

    private void regrant(License license, String code, UnaryOperator<FeatureGrant> grant, Difference difference) {
        LicenseFeature feature = rows.feature(license.id(), code)
            .orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "The license has no feature " + code + "."));
        FeatureGrant wished = grant.apply(feature.grant());
        difference.values(code + ".", columns(feature.grant()), columns(wished));
        feature.replace(wished);
    }

    private static Map<String, Object> columns(FeatureGrant grant) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("expiry_date", grant.expiryDate());
        columns.putAll(Columns.of(grant.consumption()));
        columns.putAll(Columns.of(grant.floating()));
        return columns;
    }

    private static void describe(License license, LicenseChange change, Difference difference) {
        if (change.metadata() != null && !change.metadata().equals(license.metadata())) {
            license.describe(change.metadata());
            difference.named("metadata");
        }
        if (change.enabled() != null) {
            difference.value("enabled", license.enabled(), change.enabled());
            license.enable(change.enabled());
        }
    }

    /** Frees all seats and zeroes all meters; tells what stood on them. */
    public List<AllowanceView> reset(License license) {
        license.freeAllSeats();
        rows.assignments(license.id()).forEach(Assignment::freeAllSeats);
        return clearMeters(license);
    }

    /** Zeroes all meters; tells what stood on them. */
    public List<AllowanceView> clearMeters(License license) {
        LocalDate today = LocalDate.now(clock);
        List<AllowanceView> cleared = new ArrayList<>();
        Meter meter = license.meterOn(today);
        cleared.add(new AllowanceView(license.id(), null, license.terms().consumption(), meter.total(), meter.periodStart()));
        license.use(-meter.total(), today);
        for (LicenseFeature feature : rows.features(license.id())) {
            Meter each = feature.meterOn(today);
            cleared.add(new AllowanceView(feature.id(), feature.id(), feature.grant().consumption(), each.total(), each.periodStart()));
            feature.use(-each.total(), today);
        }
        return cleared;
    }
}
