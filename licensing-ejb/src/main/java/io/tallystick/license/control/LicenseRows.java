package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.entity.Assignment;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseFeature;
import io.tallystick.shared.Concern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Finds the rows of licenses, locked for a booking or not; every query is limited to a company and to the caller's scope in it. */
@ApplicationScoped
public class LicenseRows {

    /** Ids do not tell: each node takes a block of them in advance, and a block may be used before an older one. */
    static final String NEWEST_FIRST = " order by l.createdAt desc, l.id desc";
    private static final String BY_KEY = "select l from License l where l.origin.companyId = :company and l.origin.productId = :product and l.licenseKey = :key";
    private static final String BY_ID = "select l from License l where l.origin.companyId = :company and l.id = :id";
    private static final String OF_USER = "select a from Assignment a, License l where l.id = a.licenseId and a.userId = :user"
        + " and l.origin.companyId = :company and l.origin.productId = :product";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Concern concern;

    /** The license that is claimed by key. */
    public Optional<License> byKey(Caller caller, Claimant claimant, LockModeType lock) {
        TypedQuery<License> query = reached(caller, BY_KEY, "", License.class)
            .setParameter("product", claimant.product().id()).setParameter("key", claimant.licenseKey());
        return first(query.setLockMode(lock)).filter(license -> claimant.licenseId() == null || claimant.licenseId() == license.id())
            .filter(license -> claimant.bundleCode() == null || claimant.bundleCode().equals(license.origin().bundleCode()))
            .map(this::concerning);
    }

    /** The license of this id. */
    public Optional<License> byId(Caller caller, long id, LockModeType lock) {
        return first(reached(caller, BY_ID, "", License.class).setParameter("id", id).setLockMode(lock)).map(this::concerning);
    }

    /** The claimant's right to its newest license of the product, or to the one that the claim names. */
    public Optional<Assignment> newestAssignment(Caller caller, Claimant claimant) {
        boolean anyLicense = claimant.licenseId() == null;
        boolean anyBundle = claimant.bundleCode() == null;
        String asked = (anyBundle ? "" : " and l.origin.bundleCode = :bundle") + (anyLicense ? NEWEST_FIRST : " and l.id = :id");
        TypedQuery<Assignment> query = reached(caller, OF_USER, asked, Assignment.class)
            .setParameter("user", claimant.userId()).setParameter("product", claimant.product().id());
        if (!anyBundle) {
            query.setParameter("bundle", claimant.bundleCode());
        }
        Optional<Assignment> newest = first(anyLicense ? query.setMaxResults(1) : query.setParameter("id", claimant.licenseId()));
        newest.ifPresent(assignment -> concern.isLicense(assignment.licenseId()));
        return newest;
    }

    /** A user's right to a license, as it is now. */
    public Optional<Assignment> assignment(long licenseId, long userId) {
        return first(em.createQuery("select a from Assignment a where a.licenseId = :license and a.userId = :user", Assignment.class)
            .setParameter("license", licenseId).setParameter("user", userId));
    }

    /** All rights to a license, oldest first. */
    public List<Assignment> assignments(long licenseId) {
        return em.createQuery("select a from Assignment a where a.licenseId = :license order by a.id", Assignment.class)
            .setParameter("license", licenseId).getResultList();
    }

    /** The feature of this code on a license. */
    public Optional<LicenseFeature> feature(long licenseId, String code) {
        return first(em.createQuery("select f from LicenseFeature f where f.licenseId = :license and f.code = :code", LicenseFeature.class)
            .setParameter("license", licenseId).setParameter("code", code));
    }

    /** All features of a license. */
    public List<LicenseFeature> features(long licenseId) {
        return em.createQuery("select f from LicenseFeature f where f.licenseId = :license order by f.id", LicenseFeature.class)
            .setParameter("license", licenseId).getResultList();
    }

    private License concerning(License license) {
        concern.isLicense(license.id());
        return license;
    }

    /** A query over the licenses {@code l} that the caller reaches. */
    private <T> TypedQuery<T> reached(Caller caller, String where, String rest, Class<T> type) {
        Reach reach = new Reach(caller.scope());
        return reach.bind(em.createQuery(where + reach.condition() + rest, type)).setParameter("company", caller.companyId());
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.getResultList().stream().findFirst();
    }
}
