package io.tallystick.customer.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.LicenseUserFilter;
import io.tallystick.customer.entity.LicenseUser;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the rows of license users; every query is limited to a company. */
@ApplicationScoped
public class UserRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The user of this name, in any spelling. */
    public Optional<LicenseUser> byEmail(Caller caller, String email) {
        return em.createQuery("select u from LicenseUser u where u.companyId = :company and u.email = :email", LicenseUser.class)
            .setParameter("company", caller.companyId()).setParameter("email", LicenseUser.canonical(email)).getResultStream().findFirst();
    }

    /** The user of this id. */
    public Optional<LicenseUser> byId(Caller caller, long id, LockModeType lock) {
        return em.createQuery("select u from LicenseUser u where u.companyId = :company and u.id = :id", LicenseUser.class)
            .setParameter("company", caller.companyId()).setParameter("id", id).setLockMode(lock).getResultList().stream().findFirst();
    }

    /** The page, newest first or oldest first. */
    public Page<LicenseUser> list(Caller caller, LicenseUserFilter filter, Page.Request page, boolean newestFirst) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("company", caller.companyId()));
        String where = where(filter, parameters);
        long count = bind(em.createQuery("select count(u) from LicenseUser u" + where, Long.class), parameters).getSingleResult();
        return new Page<>(count, bind(em.createQuery("select u from LicenseUser u" + where + " order by u.id" + (newestFirst ? " desc" : ""),
            LicenseUser.class), parameters).setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList());
    }

    private static String where(LicenseUserFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where u.companyId = :company");
        if (filter.email() != null) {
            parameters.put("email", LicenseUser.canonical(filter.email()));
            where.append(" and u.email = :email");
        }
        if (filter.active() != null) {
            parameters.put("active", filter.active());
            where.append(" and u.active = :active");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
