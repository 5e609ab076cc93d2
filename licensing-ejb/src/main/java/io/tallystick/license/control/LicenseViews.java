package io.tallystick.license.control;

import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.license.boundary.CustomFieldValue;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Builds what others see of a license. One statement reads customer, order and features together, because this is the hot path of every
 * check; it names entities of other features as a read model and never touches their classes.
 */
@ApplicationScoped
public class LicenseViews {

    private static final String CUSTOMER = "new io.tallystick.customer.boundary.CustomerView(c.email, c.companyName, c.reference, c.phone,"
        + " c.firstName, c.lastName, c.city, c.postcode, c.state, c.country, c.metadata)";
    private static final String SHEET = "select " + CUSTOMER + ", o.orderStoreId, lf, f.name, f.metadata from CustomerOrder o"
        + " join o.customer c left join LicenseFeature lf on lf.licenseId = :license left join Feature f on f.id = lf.featureId"
        + " where o.id = :order order by lf.id";
    private static final String CUSTOM_FIELDS = "select new io.tallystick.license.boundary.CustomFieldValue(f.name, f.dataType, v.value)"
        + " from LicenseCustomField v, CustomField f where f.id = v.customFieldId and v.licenseId = :license order by f.id";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** The license as it is now, in the name of this user; null for a license key. */
    public LicenseView view(License license, ProductView product, LicenseUserView user) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        List<Object[]> sheet = em.createQuery(SHEET, Object[].class).setParameter("license", license.id())
            .setParameter("order", license.origin().orderId()).getResultList();
        Object[] head = sheet.get(0);
        var counts = new LicenseView.Counts(license.timesActivated(), license.transferCount(), license.meterOn(today).total());
        return new LicenseView(license.id(), license.licenseKey(), user, product, (CustomerView) head[0], license.origin().orderId(),
            (String) head[1], license.origin().policyCode(), license.enabled(), license.terms(), counts, features(sheet, today),
            customFields(license.id()), license.metadata(), license.terms().time().expiredAt(license.terms().type(), now),
            license.createdAt());
    }

    private static List<LicenseFeatureView> features(List<Object[]> sheet, LocalDate today) {
        return sheet.stream().filter(row -> row[2] != null)
            .map(row -> ((LicenseFeature) row[2]).view((String) row[3], (String) row[4], today)).toList();
    }

    private List<CustomFieldValue> customFields(long licenseId) {
        return em.createQuery(CUSTOM_FIELDS, CustomFieldValue.class).setParameter("license", licenseId).getResultList();
    }
}
