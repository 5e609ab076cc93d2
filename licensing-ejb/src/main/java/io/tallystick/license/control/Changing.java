package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.entity.Assignment;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseCustomField;
import io.tallystick.license.entity.LicenseFeature;
import io.tallystick.license.entity.Meter;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes a license whose row is locked. */
@ApplicationScoped
public class Changing {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Products products;
    @Inject
    LicenseRows rows;
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
        Difference difference = new Difference().terms(license.terms(), terms);
        license.replaceTerms(terms);
        change.features().forEach((code, grant) -> regrant(license, code, grant, difference));
        fillFields(caller, license, change.customFields());
        change.customFields().keySet().forEach(name -> difference.named("custom field " + name));
        describe(license, change, difference);
        return difference.toString();
    }

    private void regrant(License license, String code, UnaryOperator<FeatureGrant> grant, Difference difference) {
        LicenseFeature feature = rows.feature(license.id(), code)
            .orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "The license has no feature " + code + "."));
        FeatureGrant wished = grant.apply(feature.grant());
        difference.grant(code, feature.grant(), wished);
        feature.replace(wished);
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

    private void fillFields(Caller caller, License license, Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        List<CustomFieldView> fields = products.get(caller, license.origin().productId()).customFields();
        CustomFieldRules.requireKnown(fields, values);
        Map<Long, LicenseCustomField> filled = new HashMap<>();
        em.createQuery("select v from LicenseCustomField v where v.licenseId = :license", LicenseCustomField.class)
            .setParameter("license", license.id()).getResultStream().forEach(field -> filled.put(field.customFieldId(), field));
        fields.stream().filter(field -> values.containsKey(field.name())).forEach(field -> {
            fill(license, field, filled.get(field.id()), values.get(field.name()));
        });
    }

    private void fill(License license, CustomFieldView field, LicenseCustomField known, String value) {
        if (value != null && known == null) {
            em.persist(new LicenseCustomField(license.id(), field.id(), value));
        } else if (value != null) {
            known.replace(value);
        } else if (known != null) {
            em.remove(known);
        }
    }
}
