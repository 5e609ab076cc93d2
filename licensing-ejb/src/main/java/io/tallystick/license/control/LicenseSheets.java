package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.CustomFieldValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads what views need, of any number of licenses by one statement, because this is the hot path of every check and of each list: a second and a
 * third only where there are custom fields and borrowed slots. It names entities of other features as a read model and never touches their classes.
 */
@ApplicationScoped
public class LicenseSheets {

    /** What others see of a license user {@code u}. */
    static final String USER = "new io.tallystick.customer.boundary.LicenseUserView(u.id, u.email, u.active, u.firstName, u.lastName,"
        + " u.phoneNumber, u.initialPassword)";

    private static final String PRODUCT = "new io.tallystick.catalog.boundary.ProductView(p.id, p.name, p.shortCode, p.authorizationMethod,"
        + " p.allowTrial, p.trialDays, p.floatingTimeout, p.allowOverages, p.maxOverages, p.preventVm, p.enabled, p.archived, p.metadata,"
        + " p.createdAt)";
    private static final String CUSTOMER = "new io.tallystick.customer.boundary.CustomerView(c.email, c.companyName, c.reference, c.phone,"
        + " c.firstName, c.lastName, c.city, c.postcode, c.state, c.country, c.metadata, ca.code)";
    private static final String COLUMNS = "select " + PRODUCT + ", " + CUSTOMER + ", o.orderStoreId, lf, f.name, f.metadata,"
        + " (select count(v.id) from LicenseCustomField v where v.licenseId = l.id),"
        + " (select max(i.id) from InstallationFile i where i.productId = p.id),"
        + " (select count(s.id) from FloatingSlot s where s.entitlementId = l.id and s.expiresAt > :now)";
    private static final String MACHINE = " left join Device d on d.licenseId = l.id and d.hardwareId = :machine";
    private static final String FEATURES = " left join LicenseFeature lf on lf.licenseId = l.id left join Feature f on f.id = lf.featureId,"
        + " Product p, CustomerOrder o join o.customer c left join c.account ca where p.id = l.origin.productId and o.id = l.origin.orderId";

    private static final String BY_ID = COLUMNS + ", l.id from License l" + FEATURES + " and l.id = :license order by lf.id";
    private static final String BY_IDS = COLUMNS + ", l.id from License l" + FEATURES + " and l.id in :licenses order by lf.id";
    private static final String BY_KEY = COLUMNS + ", l.id, l, d, d.id from License l" + MACHINE + FEATURES
        + " and l.origin.companyId = :company and l.licenseKey = :key and p.shortCode = :product";
    private static final String CUSTOM_FIELDS = "select v.licenseId, new io.tallystick.license.boundary.CustomFieldValue(f.name, f.dataType, v.value)"
        + " from LicenseCustomField v, CustomField f where f.id = v.customFieldId and v.licenseId in :licenses order by f.id";
    private static final String BORROWED = "select s.entitlementId, max(s.borrowedUntil) from FloatingSlot s where s.entitlementId in :licenses"
        + " and s.borrowedUntil > :now group by s.entitlementId";
    private static final String FIRST_USERS = "select a.licenseId, " + USER + " from Assignment a, LicenseUser u"
        + " where u.id = a.userId and a.licenseId in :licenses and a.id = (select min(b.id) from Assignment b where b.licenseId = a.licenseId)";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** Of a license that has been read; empty when it was deleted since. */
    Optional<LicenseSheet> of(long licenseId) {
        List<Object[]> rows = at(em.createQuery(BY_ID, Object[].class)).setParameter("license", licenseId).getResultList();
        return Optional.ofNullable(complete(rows).get(licenseId));
    }

    /** Of licenses that have been read, by their ids; of those that were deleted since, there is none. */
    Map<Long, LicenseSheet> of(Collection<Long> licenseIds) {
        return licenseIds.isEmpty() ? Map.of()
            : complete(at(em.createQuery(BY_IDS, Object[].class)).setParameter("licenses", licenseIds).getResultList());
    }

    /**
     * Of the license of this key together with the license and the row of the machine; empty when the product has no such license in the
     * caller's scope.
     */
    Optional<LicenseSheet> byKey(Caller caller, Claim claim, String hardwareId) {
        Reach reach = new Reach(caller.scope());
        TypedQuery<Object[]> query = reach.bind(em.createQuery(BY_KEY + reach.condition() + " order by lf.id", Object[].class));
        List<Object[]> rows = at(query).setParameter("company", caller.companyId()).setParameter("product", claim.product())
            .setParameter("key", claim.licenseKey()).setParameter("machine", hardwareId).getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new LicenseSheet(rows, fields(rows).getOrDefault(idOf(rows.get(0)), List.of()), null));
    }

    /** The first user of each of these licenses that has one. */
    Map<Long, LicenseUserView> firstUsers(Collection<Long> licenseIds) {
        return licenseIds.isEmpty() ? Map.of() : em.createQuery(FIRST_USERS, Object[].class).setParameter("licenses", licenseIds).getResultStream()
            .collect(Collectors.toMap(LicenseSheets::ofLicense, row -> (LicenseUserView) row[1]));
    }

    private Map<Long, LicenseSheet> complete(List<Object[]> rows) {
        Map<Long, List<CustomFieldValue>> fields = fields(rows);
        Map<Long, OffsetDateTime> borrowed = borrowed(rows);
        Map<Long, LicenseSheet> sheets = new HashMap<>();
        rows.stream().collect(Collectors.groupingBy(LicenseSheets::idOf)).forEach((id, its) ->
            sheets.put(id, new LicenseSheet(its, fields.getOrDefault(id, List.of()), borrowed.get(id))));
        return sheets;
    }

    private Map<Long, List<CustomFieldValue>> fields(List<Object[]> rows) {
        List<Long> having = having(rows, LicenseSheet::hasCustomFields);
        return having.isEmpty() ? Map.of() : em.createQuery(CUSTOM_FIELDS, Object[].class).setParameter("licenses", having).getResultStream()
            .collect(Collectors.groupingBy(LicenseSheets::ofLicense, Collectors.mapping(row -> (CustomFieldValue) row[1], Collectors.toList())));
    }

    private Map<Long, OffsetDateTime> borrowed(List<Object[]> rows) {
        List<Long> having = having(rows, LicenseSheet::hasSlotsInUse);
        return having.isEmpty() ? Map.of() : at(em.createQuery(BORROWED, Object[].class)).setParameter("licenses", having).getResultStream()
            .collect(Collectors.toMap(LicenseSheets::ofLicense, row -> (OffsetDateTime) row[1]));
    }

    private static List<Long> having(List<Object[]> rows, Predicate<Object[]> condition) {
        return rows.stream().filter(condition).map(LicenseSheets::idOf).distinct().toList();
    }

    private TypedQuery<Object[]> at(TypedQuery<Object[]> query) {
        return query.setParameter("now", OffsetDateTime.now(clock));
    }

    private static Long idOf(Object[] row) {
        return (Long) row[LicenseSheet.ID];
    }

    private static Long ofLicense(Object[] row) {
        return (Long) row[0];
    }
}
