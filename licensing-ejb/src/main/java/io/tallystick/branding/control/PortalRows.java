package io.tallystick.branding.control;

import io.tallystick.branding.entity.PortalHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds who owns a host name. */
@ApplicationScoped
public class PortalRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The company that a host name belongs to; empty when nobody took it. */
    public Optional<Long> companyOf(String host) {
        return em.createQuery("select h.companyId from PortalHost h where h.host = :host", Long.class).setParameter("host", host)
            .getResultStream().findFirst();
    }

    /** Takes a host name for a company. */
    public void take(String host, long companyId) {
        em.persist(new PortalHost(host, companyId));
    }
}
