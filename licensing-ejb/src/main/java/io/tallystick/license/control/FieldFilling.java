package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseCustomField;
import io.tallystick.shared.Difference;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fills the custom fields of a license whose row is locked. */
@ApplicationScoped
public class FieldFilling {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Products products;

    /** Fills those that are named, and tells which of them are other than before; {@code validation_error} for an unknown name. */
    void fill(Caller caller, License license, Map<String, String> values, Difference difference) {
        if (values.isEmpty()) {
            return;
        }
        List<CustomFieldView> fields = products.get(caller, license.origin().productId()).customFields();
        CustomFieldRules.requireKnown(fields, values);
        Map<Long, LicenseCustomField> filled = filled(license);
        fields.stream().filter(field -> values.containsKey(field.name())).forEach(field -> {
            LicenseCustomField known = filled.get(field.id());
            String value = values.get(field.name());
            if (!Objects.equals(known == null ? null : known.value(), value)) {
                fill(license, field, known, value);
                difference.named("custom field " + field.name());
            }
        });
    }

    private Map<Long, LicenseCustomField> filled(License license) {
        Map<Long, LicenseCustomField> filled = new HashMap<>();
        em.createQuery("select v from LicenseCustomField v where v.licenseId = :license", LicenseCustomField.class)
            .setParameter("license", license.id()).getResultStream().forEach(field -> filled.put(field.customFieldId(), field));
        return filled;
    }

    private void fill(License license, CustomFieldView field, LicenseCustomField known, String value) {
        if (value != null && known == null) {
            em.persist(new LicenseCustomField(license.id(), field.id(), value));
        } else if (value != null) {
            known.replace(value);
        } else {
            em.remove(known);
        }
    }
}
