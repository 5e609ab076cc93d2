package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.CustomFieldValue;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.ShownLicense;
import io.tallystick.license.entity.License;
import io.tallystick.shared.Concern;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Builds what others see of a license. */
@ApplicationScoped
public class LicenseViews {

    private static final String CUSTOM_FIELDS = "select new io.tallystick.license.boundary.CustomFieldValue(f.name, f.dataType, v.value)"
        + " from LicenseCustomField v, CustomField f where f.id = v.customFieldId and v.licenseId = :license order by f.id";

    private static final String BORROWED = "select s.borrowedUntil from FloatingSlot s where s.entitlementId = :license"
        + " and s.borrowedUntil > :now order by s.borrowedUntil desc";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    LicenseUsers users;
    @Inject
    LicenseRows rows;
    @Inject
    Concern concern;
    @Inject
    Clock clock;

    /** As {@link #shown}; {@code not_found} for a license that is gone. */
    public LicenseView view(License license, LicenseUserView user) {
        return shown(license, user).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** The license as it is now, in the name of its first user; empty when it was deleted since it was read. */
    public Optional<LicenseView> shown(License license) {
        return shown(license, license.licenseKey() != null ? null
            : rows.firstAssignment(license.id()).flatMap(first -> users.known(first.userId())).orElse(null));
    }

    /** The license as it is now, in the name of this user, null for a license key; empty when it was deleted since it was read. */
    public Optional<LicenseView> shown(License license, LicenseUserView user) {
        LicenseSheet sheet = new LicenseSheet(em.createQuery(LicenseSheet.BY_ID, Object[].class)
            .setParameter("license", license.id()).setParameter("now", OffsetDateTime.now(clock)).getResultList());
        return sheet.rows().isEmpty() ? Optional.empty()
            : Optional.of(view(license, user, sheet, sheet.slotsInUse() > 0 ? borrowedUntil(license.id()) : null));
    }

    /**
     * The license of this key as it is now, read by one statement with the row of the machine; empty when the product has no such license in
     * the caller's scope.
     */
    public Optional<ShownLicense> byKey(Caller caller, Claim claim, String hardwareId) {
        Reach reach = new Reach(caller.scope());
        TypedQuery<Object[]> query = reach.bind(em.createQuery(LicenseSheet.byKey(reach), Object[].class));
        LicenseSheet sheet = new LicenseSheet(query.setParameter("company", caller.companyId()).setParameter("product", claim.product())
            .setParameter("key", claim.licenseKey()).setParameter("machine", hardwareId).setParameter("now", OffsetDateTime.now(clock))
            .getResultList());
        return sheet.rows().isEmpty() ? Optional.empty() : Optional.of(shown(sheet));
    }

    private ShownLicense shown(LicenseSheet sheet) {
        concern.isLicense(sheet.license().id());
        return new ShownLicense(view(sheet.license(), null, sheet, null), sheet.deviceId());
    }

    private LicenseView view(License license, LicenseUserView user, LicenseSheet sheet, OffsetDateTime borrowedUntil) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        var counts = new LicenseView.Counts(license.timesActivated(), license.transferCount(), license.meterOn(today).total(),
            sheet.slotsInUse(), borrowedUntil);
        return new LicenseView(license.id(), license.licenseKey(), user, sheet.product(), sheet.customer(), license.origin().orderId(),
            sheet.orderStoreId(), license.origin().policyCode(), license.enabled(), license.terms(), counts, sheet.features(today),
            sheet.hasCustomFields() ? customFields(license.id()) : List.of(), license.metadata(),
            license.terms().time().expiredAt(license.terms().type(), now), license.createdAt(), sheet.filesOffered(),
            license.origin().bundleCode());
    }

    private OffsetDateTime borrowedUntil(long licenseId) {
        return em.createQuery(BORROWED, OffsetDateTime.class).setParameter("license", licenseId)
            .setParameter("now", OffsetDateTime.now(clock)).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    private List<CustomFieldValue> customFields(long licenseId) {
        return em.createQuery(CUSTOM_FIELDS, CustomFieldValue.class).setParameter("license", licenseId).getResultList();
    }
}
