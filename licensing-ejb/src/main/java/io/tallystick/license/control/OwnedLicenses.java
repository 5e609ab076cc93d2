package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.Addressee;
import io.tallystick.license.boundary.AssignmentView;
import io.tallystick.license.entity.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The licenses of those who are known by an e-mail address (requirement L17). Two questions, each by its own index, are faster than one with "or". */
@ApplicationScoped
public class OwnedLicenses {

    private static final int MOST_LICENSES = 1000;
    private static final String BOUGHT = "select l.id from License l where l.origin.companyId = :company and l.origin.customerId = :customer"
        + " order by l.id desc";
    private static final String ASSIGNED = "select a from Assignment a, License l where a.userId = :user and l.id = a.licenseId"
        + " and l.origin.companyId = :company order by l.id desc";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /**
     * A license of somebody.
     *
     * @param right as a license user; null for the customer
     */
    public record Owned(long licenseId, AssignmentView right) {
    }

    /** All licenses of these, newest first; one that was both bought and assigned is the customer's. */
    public List<Owned> by(Caller caller, List<Addressee> owner) {
        Map<Long, Owned> found = new TreeMap<>(Comparator.<Long>reverseOrder());
        owner.stream().filter(addressee -> addressee.customerId() != null)
            .forEach(customer -> bought(caller, customer).forEach(id -> found.put(id, new Owned(id, null))));
        owner.stream().filter(addressee -> addressee.user() != null)
            .forEach(user -> assigned(caller, user).forEach(right -> found.putIfAbsent(right.licenseId(),
                new Owned(right.licenseId(), right.view(user.user())))));
        return found.values().stream().limit(MOST_LICENSES).toList();
    }

    private List<Long> bought(Caller caller, Addressee customer) {
        return em.createQuery(BOUGHT, Long.class).setParameter("company", caller.companyId()).setParameter("customer", customer.customerId())
            .setMaxResults(MOST_LICENSES).getResultList();
    }

    private List<Assignment> assigned(Caller caller, Addressee user) {
        return em.createQuery(ASSIGNED, Assignment.class).setParameter("company", caller.companyId()).setParameter("user", user.user().id())
            .setMaxResults(MOST_LICENSES).getResultList();
    }
}
