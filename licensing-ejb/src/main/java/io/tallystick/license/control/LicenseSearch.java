package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.boundary.LicenseFilter;
import io.tallystick.license.entity.License;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the licenses of a list. */
@ApplicationScoped
public class LicenseSearch {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The page, newest first or oldest first. */
    public Page<License> find(Caller caller, LicenseFilter filter, Page.Request page, boolean newestFirst) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("company", caller.companyId()));
        Reach reach = new Reach(caller.scope());
        String where = where(filter, parameters) + reach.condition();
        long count = bind(reach, em.createQuery("select count(l) from License l" + where, Long.class), parameters).getSingleResult();
        List<License> items = bind(reach, em.createQuery("select l from License l" + where + " order by l.id" + (newestFirst ? " desc" : ""),
            License.class), parameters).setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        return new Page<>(count, items);
    }

    private static String where(LicenseFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where l.origin.companyId = :company");
        limit(where, parameters, "key", filter.licenseKey(), "l.licenseKey = :key");
        limit(where, parameters, "product", filter.productCode(),
            "exists (select p.id from Product p where p.id = l.origin.productId and p.shortCode = :product)");
        limit(where, parameters, "order", filter.orderStoreId(),
            "exists (select o.id from CustomerOrder o where o.id = l.origin.orderId and o.orderStoreId = :order)");
        limit(where, parameters, "customer", filter.customerEmail(),
            "exists (select c.id from Customer c where c.id = l.origin.customerId and c.email = :customer)");
        limit(where, parameters, "user", filter.userEmail(),
            "exists (select a.id from Assignment a, LicenseUser u where u.id = a.userId and a.licenseId = l.id and u.email = lower(:user))");
        return where.toString();
    }

    private static void limit(StringBuilder where, Map<String, Object> parameters, String name, String value, String condition) {
        if (value != null) {
            parameters.put(name, value);
            where.append(" and ").append(condition);
        }
    }

    private static <T> TypedQuery<T> bind(Reach reach, TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return reach.bind(query);
    }
}
