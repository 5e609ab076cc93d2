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
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes one license of an order from its product's template. */
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

    /** The license with its features, custom fields and users; {@code validation_error}, {@code duplicate_value}. */
    public License issue(Caller caller, OrderView order, LicenseTemplate template, LicenseOrder.Grant grant) {
        requireConsistent(order, template, grant);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Terms terms = grant.overrides().apply(template.terms());
        var origin = new LicenseOrigin(caller.companyId(), template.product().id(), order.customerId(), order.id(), template.policyCode());
        License license = new License(origin, licenseKey(caller, template, grant), terms, grant.enabled(), grant.metadata(), now);
        em.persist(license);
        em.flush();
        template.features().forEach(feature -> addFeature(license, feature, grant, now));
        template.customFields().forEach(field -> {
            String value = grant.customFields().getOrDefault(field.name(), field.defaultValue());
            if (value != null) {
                em.persist(new LicenseCustomField(license.id(), field.id(), value));
            }
        });
        grant.users().forEach(user -> assign(caller, license, user));
        return license;
    }

    private static void requireConsistent(OrderView order, LicenseTemplate template, LicenseOrder.Grant grant) {
        Set<String> codes = template.features().stream().map(FeatureView::code).collect(Collectors.toSet());
        if (!codes.containsAll(grant.features().keySet())) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The order names a feature that the policy lacks; it has " + codes + ".");
        }
        CustomFieldRules.requireKnown(template.customFields(), grant.customFields());
        boolean userBased = template.product().authorizationMethod() == AuthorizationMethod.USER;
        // People of an account may come by single sign-on, so that its licenses need no user at first.
        boolean usersComeLater = userBased && order.customer().customerAccount() != null;
        if (userBased == grant.users().isEmpty() && !usersComeLater) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, userBased
                ? "A license of a user-based product needs at least one user." : "A license of a key-based product has no users.");
        }
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
