package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.boundary.BundleClaimant;
import io.tallystick.license.boundary.Claimant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * Finds the licenses that one grant of a bundle issued together; every query is limited to a company, and what is claimed to the
 * caller's scope in it.
 */
@ApplicationScoped
public class LicenseSets {

    private static final String OF_BUNDLE = " l.origin.companyId = :company and l.origin.bundleCode = :bundle";
    private static final String BY_KEY = "select max(l.origin.bundleSet) from License l where l.licenseKey = :identity and" + OF_BUNDLE;
    private static final String BY_USER = "select max(l.origin.bundleSet) from Assignment a, License l where a.userId = :identity"
        + " and l.id = a.licenseId and" + OF_BUNDLE;
    private static final String WITH = " and l.origin.bundleSet = (select x.origin.bundleSet from License x where x.id = :id)";

    /** A license of a set, and the product that it is for. */
    public record Member(long licenseId, long productId) {
    }

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /**
     * The claimant's newest set of the bundle, or the one with the license that the claim names, by ascending id, which is the order in
     * which licenses are locked; empty when there is none. Only ids are read: the rows may change until they are locked.
     */
    public List<Member> newest(Caller caller, BundleClaimant claimant) {
        Claimant who = claimant.first();
        Reach reach = new Reach(caller.scope());
        String query = (who.user() == null ? BY_KEY : BY_USER) + (who.licenseId() == null ? "" : WITH) + reach.condition();
        Long set = of(who, reach.bind(em.createQuery(query, Long.class))).setParameter("company", caller.companyId())
            .setParameter("bundle", claimant.bundle().code()).getSingleResult();
        return set == null ? List.of() : members(caller.companyId(), set);
    }

    private static TypedQuery<Long> of(Claimant who, TypedQuery<Long> query) {
        query.setParameter("identity", who.user() == null ? who.licenseKey() : who.userId());
        if (who.licenseId() != null) {
            query.setParameter("id", who.licenseId());
        }
        return query;
    }

    private List<Member> members(long companyId, long set) {
        return em.createQuery("select l.id, l.origin.productId from License l where l.origin.companyId = :company and l.origin.bundleSet = :set"
            + " order by l.id", Object[].class).setParameter("company", companyId).setParameter("set", set)
            .getResultStream().map(row -> new Member((long) row[0], (long) row[1])).toList();
    }
}
