package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.NameSpelling;
import io.tallystick.shared.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
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
    private static final List<String> CUSTOMERS = people("Customer", "foldedEmail", "foldedCompany", "soughtName.firstNameFirst", "soughtName.lastNameFirst");
    private static final List<String> USERS = people("LicenseUser", "email", "soughtName.firstNameFirst", "soughtName.lastNameFirst");

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The ids of the licenses that are meant; never empty, so that it can be a condition. */
    public Collection<Long> licenses(Caller caller, String term) {
        String typed = term.strip();
        String name = NameSpelling.of(term).folded();
        Set<Long> found = new TreeSet<>(Set.of(NOBODY));
        for (String spelling : new TreeSet<>(List.of(typed, typed.toUpperCase(Locale.ROOT)))) {
            found.addAll(begin(caller, KEYS, spelling));
            found.addAll(licensesOf("l.origin.orderId in :ids", begin(caller, ORDERS, spelling)));
        }
        found.addAll(licensesOf("l.origin.customerId in :ids", begin(caller, CUSTOMERS, name)));
        found.addAll(licensesOf("l.id in (select a.licenseId from Assignment a where a.userId in :ids)", begin(caller, USERS, name)));
        return found;
    }

    private Set<Long> begin(Caller caller, List<String> queries, String term) {
        Set<Long> found = new TreeSet<>();
        queries.forEach(query -> found.addAll(begin(caller, query, term)));
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

    private static List<String> people(String entity, String... paths) {
        return Arrays.stream(paths).map(path -> "select p.id from " + entity + " p where p" + OF_COMPANY + "p." + path + Listing.LIKE + " order by p.id desc")
            .toList();
    }
}
