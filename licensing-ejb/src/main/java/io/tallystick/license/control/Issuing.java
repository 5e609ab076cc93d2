package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.license.entity.Assignment;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseCustomField;
import io.tallystick.license.entity.LicenseFeature;
import io.tallystick.license.entity.LicenseOrigin;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the licenses of an order from the templates of their products. */
@ApplicationScoped
public class Issuing {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    LicenseKeys keys;
    @EJB
    LicenseUsers users;
    @Inject
    Clock clock;

    /**
     * The licenses of one grant with their features, custom fields and users: one, or one for each member of a bundle, all with the same
     * key or the same users; {@code validation_error}, {@code duplicate_value}.
     *
     * @param bundleCode null for a license of its own
     */
    public List<License> issue(Caller caller, OrderView order, List<LicenseTemplate> templates, LicenseOrder.Grant grant, String bundleCode) {
        GrantRules.requireConsistent(order, templates, grant);
        String key = licenseKey(caller, templates.get(0), grant);
        List<License> issued = new ArrayList<>();
        for (LicenseTemplate template : templates) {
            var origin = new LicenseOrigin(caller.companyId(), template.product().id(), order.customerId(), order.id(), template.policyCode(),
                bundleCode);
            License license = make(template, grant, origin, key);
            if (bundleCode != null) {
                license.origin().joinSet(issued.isEmpty() ? license.id() : issued.get(0).id());
            }
            issued.add(license);
            fill(caller, license, template, grant);
        }
        return issued;
    }

    private License make(LicenseTemplate template, LicenseOrder.Grant grant, LicenseOrigin origin, String key) {
        Terms terms = grant.overrides().apply(template.terms());
        License license = new License(origin, key, terms, grant.enabled(), grant.metadata(), OffsetDateTime.now(clock));
        em.persist(license);
        return license;
    }

    private void fill(Caller caller, License license, LicenseTemplate template, LicenseOrder.Grant grant) {
        em.flush();
        OffsetDateTime now = OffsetDateTime.now(clock);
        template.features().forEach(feature -> addFeature(license, feature, grant, now));
        template.customFields().forEach(field -> {
            String value = grant.customFields().getOrDefault(field.name(), field.defaultValue());
            if (value != null) {
                em.persist(new LicenseCustomField(license.id(), field.id(), value));
            }
        });
        grant.users().forEach(user -> assign(caller, license, user));
    }

    private String licenseKey(Caller caller, LicenseTemplate template, LicenseOrder.Grant grant) {
        if (template.product().authorizationMethod() == AuthorizationMethod.USER) {
            return null;
        }
        if (grant.licenseKey() == null) {
            return keys.next();
        }
        if (em.createQuery("select count(l) from License l where l.origin.companyId = :company and l.licenseKey = :key", Long.class)
            .setParameter("company", caller.companyId()).setParameter("key", grant.licenseKey()).getSingleResult() > 0) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "The license key " + grant.licenseKey() + " exists already.");
        }
        return grant.licenseKey();
    }

    private void addFeature(License license, FeatureView feature, LicenseOrder.Grant grant, OffsetDateTime now) {
        FeatureGrant standard = new FeatureGrant(null, feature.consumption(), feature.floating());
        FeatureGrant granted = grant.features().getOrDefault(feature.code(), UnaryOperator.identity()).apply(standard);
        em.persist(new LicenseFeature(license.id(), feature, granted, now.toLocalDate()));
    }

    private void assign(Caller caller, License license, LicenseUserOrder order) {
        LicenseUserView user = users.findOrCreate(caller, order);
        em.flush();
        em.persist(new Assignment(license.id(), user.id(), order.maxActivations()));
    }
}
