package io.tallystick.branding.control;

import io.tallystick.branding.entity.Branding;
import io.tallystick.branding.entity.PortalHost;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Finds how pages look, and who owns a host name. */
@ApplicationScoped
public class PortalRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The company that a host name belongs to; empty when nobody took it. */
    public Optional<Long> companyOf(String host) {
        return em.createQuery("select h.companyId from PortalHost h where h.host = :host", Long.class).setParameter("host", host)
            .getResultStream().findFirst();
    }

    /** A company's host names, in alphabetical order. */
    public List<String> hosts(long companyId) {
        return em.createQuery("select h.host from PortalHost h where h.companyId = :company order by h.host", String.class)
            .setParameter("company", companyId).getResultList();
    }

    /** How a company's pages look; empty while nobody said. */
    public Optional<Branding> of(long companyId) {
        return Optional.ofNullable(em.find(Branding.class, companyId));
    }

    /** The same for a change; made when there is none. */
    public Branding forChange(long companyId, OffsetDateTime now) {
        Branding known = em.find(Branding.class, companyId, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        Branding made = new Branding(companyId, now);
        em.persist(made);
        return made;
    }

    /** Gives a company these host names and no others; {@code duplicate_value} when another company has one of them. */
    public void name(long companyId, List<String> wished) {
        List<String> owned = hosts(companyId);
        owned.stream().filter(host -> !wished.contains(host)).forEach(host -> em.remove(em.find(PortalHost.class, host)));
        wished.stream().filter(host -> !owned.contains(host)).forEach(host -> take(host, companyId));
        em.flush();
    }

    private void take(String host, long companyId) {
        if (companyOf(host).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "The host name " + host + " is taken: choose another one.");
        }
        em.persist(new PortalHost(host, companyId));
    }
}
