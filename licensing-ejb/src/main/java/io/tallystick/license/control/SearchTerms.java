package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody typed who looks for a license: the beginning of anything by which people know it. Each kind is looked for by itself along
 * its own index, newest first, and at most so many of a kind are found: who finds more types more.
 */
@ApplicationScoped
public class SearchTerms {

    private static final int MOST = 500;
    private static final long NOBODY = -1;
    private static final String OF_COMPANY = ".companyId = :company and ";
    private static final List<String> KEYS = List.of(
        "select l.id from License l where l.origin.companyId = :company and l.licenseKey" + Listing.LIKE + " order by l.id desc",
        "select d.licenseId from Device d where d" + OF_COMPANY + "d.hardwareId" + Listing.LIKE + " order by d.id desc");
    private static final String ORDERS = "select o.id from CustomerOrder o where o" + OF_COMPANY + "o.orderStoreId" + Listing.LIKE + " order by o.id desc";
    private static final String CUSTOMERS = "select c.id from Customer c where c" + OF_COMPANY + "c.foldedEmail" + Listing.LIKE + " order by c.id desc";
    private static final String BUYERS = "select c.id from Customer c where c" + OF_COMPANY + "c.foldedCompany" + Listing.LIKE + " order by c.id desc";
    private static final String USERS = "select u.id from LicenseUser u where u" + OF_COMPANY + "u.email" + Listing.LIKE + " order by u.id desc";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The ids of the licenses that are meant; never empty, so that it can be a condition. */
    public Collection<Long> licenses(Caller caller, String term) {
        String typed = term.strip();
        String folded = typed.toLowerCase(Locale.ROOT);
        Set<Long> found = new TreeSet<>(Set.of(NOBODY));
        for (String spelling : new TreeSet<>(List.of(typed, typed.toUpperCase(Locale.ROOT)))) {
            KEYS.forEach(query -> found.addAll(begin(caller, query, spelling)));
            found.addAll(licensesOf("l.origin.orderId in :ids", begin(caller, ORDERS, spelling)));
        }
        Set<Long> customers = new TreeSet<>(begin(caller, CUSTOMERS, folded));
        customers.addAll(begin(caller, BUYERS, folded));
        found.addAll(licensesOf("l.origin.customerId in :ids", customers));
        found.addAll(licensesOf("l.id in (select a.licenseId from Assignment a where a.userId in :ids)", begin(caller, USERS, folded)));
        return found;
    }

    private List<Long> begin(Caller caller, String query, String term) {
        return em.createQuery(query, Long.class).setParameter("company", caller.companyId()).setParameter("term", Listing.pattern(term))
            .setHint(Listing.VALUES_APART, "true").setMaxResults(MOST).getResultList();
    }

    private List<Long> licensesOf(String condition, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select l.id from License l where " + condition + " order by l.id desc", Long.class)
            .setParameter("ids", ids).setMaxResults(MOST).getResultList();
    }
}
