package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.license.boundary.AssignedUser;
import io.tallystick.license.boundary.AssignmentView;
import io.tallystick.license.entity.Assignment;
import io.tallystick.license.entity.License;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** The lists that applications ask for; each is limited to the company, to the caller's scope, and in its length. */
@ApplicationScoped
public class LicenseLists {

    /** Licenses in a list at the most; the newest are shown. */
    public static final int MOST_LICENSES = 100;
    private static final int MOST_USERS = 1000;

    private static final String OF_COMPANY = " where l.origin.companyId = :company";
    private static final String OF_USER = "select l from License l" + OF_COMPANY + " and l.origin.productId = :product"
        + " and exists (select a.id from Assignment a where a.licenseId = l.id and a.userId = :user)";
    private static final String AMONG = "select l from License l" + OF_COMPANY + " and l.id in :ids";
    private static final String OF_PRODUCTS = " and exists (select p.id from Product p where p.id = l.origin.productId and p.shortCode in :codes)";
    private static final String HELD = "select count(l) from License l" + OF_COMPANY
        + " and exists (select a.id from Assignment a where a.licenseId = l.id and a.userId = :user)";
    private static final String ASSIGNED = "select " + LicenseSheets.USER + ", a from Assignment a, LicenseUser u"
        + " where a.licenseId = :license and u.id = a.userId order by a.id";
    private static final String OF_CUSTOMER = "select " + LicenseSheets.USER + ", l.id, o.orderStoreId, o.id"
        + " from Assignment a, License l, LicenseUser u, CustomerOrder o" + OF_COMPANY + " and l.id = a.licenseId and u.id = a.userId"
        + " and o.id = l.origin.orderId and l.origin.productId = :product and l.origin.customerId = :customer";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** A user's licenses of a product, newest first. */
    public List<License> ofUser(Caller caller, long productId, long userId) {
        return reached(caller, OF_USER, LicenseRows.NEWEST_FIRST, License.class).setParameter("product", productId).setParameter("user", userId)
            .setMaxResults(MOST_LICENSES).getResultList();
    }

    /** Those of these licenses that the caller reaches, also by the products of its key, newest first. */
    public List<License> among(Caller caller, Collection<Long> ids) {
        List<String> products = caller.products();
        if (ids.isEmpty() || products != null && products.isEmpty()) {
            return List.of();
        }
        TypedQuery<License> query = reached(caller, AMONG + (products == null ? "" : OF_PRODUCTS), LicenseRows.NEWEST_FIRST, License.class);
        if (products != null) {
            query.setParameter("codes", products);
        }
        return query.setParameter("ids", ids).setMaxResults(MOST_LICENSES).getResultList();
    }

    /**
     * True when a user has a license that the caller reaches.
     *
     * @param productId null for any product
     */
    public boolean holds(Caller caller, Long productId, long userId) {
        TypedQuery<Long> query = reached(caller, HELD + (productId == null ? "" : " and l.origin.productId = :product"), "", Long.class);
        return (productId == null ? query : query.setParameter("product", productId)).setParameter("user", userId).getSingleResult() > 0;
    }

    /** All users of a license with their rights to it, oldest assignment first. */
    public List<AssignmentView> assigned(long licenseId) {
        return em.createQuery(ASSIGNED, Object[].class).setParameter("license", licenseId).getResultList().stream()
            .map(row -> ((Assignment) row[1]).view((LicenseUserView) row[0])).toList();
    }

    /** The users of a customer's licenses of a product, one for each license of theirs, oldest assignment first. */
    public List<AssignedUser> ofCustomer(Caller caller, long productId, long customerId) {
        return reached(caller, OF_CUSTOMER, " order by a.id", Object[].class).setParameter("product", productId)
            .setParameter("customer", customerId).setMaxResults(MOST_USERS).getResultList().stream()
            .map(row -> new AssignedUser((LicenseUserView) row[0], (long) row[1], (String) row[2], (long) row[3])).toList();
    }

    private <T> TypedQuery<T> reached(Caller caller, String where, String rest, Class<T> type) {
        Reach reach = new Reach(caller.scope());
        return reach.bind(em.createQuery(where + reach.condition() + rest, type)).setParameter("company", caller.companyId());
    }
}
