package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Finds the licenses that the customers of an account own, newest first; every query is limited to the caller's company and scope. */
@ApplicationScoped
public class AccountLicenses {

    private static final String OF_ACCOUNT = " and l.origin.companyId = :company and l.origin.productId = :product and l.licenseKey is null"
        + " and exists (select c.id from Customer c where c.id = l.origin.customerId and c.account.id = :account)";
    private static final String ANY = "select l.id from License l where l.id > 0";
    private static final String ENTITLED = "select l.id from Assignment a, License l where l.id = a.licenseId and a.userId = :user";
    private static final String USABLE = " and l.enabled = :yes and (l.terms.time.validityPeriod is null or l.terms.time.validityPeriod > :now)"
        + " and (l.terms.seats.unlimitedActivations = :yes or l.seatCount.taken < l.terms.seats.maxActivations)";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /**
     * Which licenses are meant.
     *
     * @param licenseId  limits it to this license; null for any
     * @param bundleCode limits it to what was issued with this bundle; null for any
     */
    record Wanted(Caller caller, long productId, long accountId, Long licenseId, String bundleCode) {

        private String condition() {
            return (licenseId == null ? "" : " and l.id = :id") + (bundleCode == null ? "" : " and l.origin.bundleCode = :bundle");
        }

        private TypedQuery<Long> bind(TypedQuery<Long> query) {
            if (licenseId != null) {
                query.setParameter("id", licenseId);
            }
            if (bundleCode != null) {
                query.setParameter("bundle", bundleCode);
            }
            return query.setParameter("company", caller.companyId()).setParameter("product", productId).setParameter("account", accountId);
        }
    }

    /** The newest one that the user has a right to. */
    Optional<Long> entitled(Wanted wanted, long userId) {
        return query(wanted, ENTITLED).setParameter("user", userId).getResultStream().findFirst();
    }

    /** The newest one of which a new user can take a seat; the newest one at all where none has a seat to give. */
    Optional<Long> forNewcomer(Wanted wanted, OffsetDateTime now) {
        return query(wanted, ANY + USABLE).setParameter("now", now).setParameter("yes", true).getResultStream().findFirst()
            .or(() -> query(wanted, ANY).getResultStream().findFirst());
    }

    private TypedQuery<Long> query(Wanted wanted, String where) {
        Reach reach = new Reach(wanted.caller().scope());
        String all = where + OF_ACCOUNT + reach.condition() + wanted.condition() + LicenseRows.NEWEST_FIRST;
        return wanted.bind(reach.bind(em.createQuery(all, Long.class))).setMaxResults(1).setHint(Listing.VALUES_APART, "true");
    }
}
