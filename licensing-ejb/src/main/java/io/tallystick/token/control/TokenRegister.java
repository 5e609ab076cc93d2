package io.tallystick.token.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.token.entity.IssuedToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Remembers which machine codes became tokens (requirement P2). Asked under the lock of the license's row. */
@ApplicationScoped
public class TokenRegister {

    private static final String KNOWN = "select count(t.id) from IssuedToken t, Device d where d.id = t.deviceId and t.licenseId = :license"
        + " and t.requestId = :request and d.hardwareId = :hardware";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** Whether this machine's code was turned into a token of this license before. */
    public boolean knows(long licenseId, String hardwareId, String requestId) {
        return em.createQuery(KNOWN, Long.class).setParameter("license", licenseId).setParameter("request", requestId)
            .setParameter("hardware", hardwareId).getSingleResult() > 0;
    }

    /** Keeps a machine code; the database refuses a second row for it. */
    public void keep(Caller caller, DeviceView device, String requestId, String email) {
        em.persist(new IssuedToken(caller.companyId(), device.licenseId(), device.id(), requestId, email, OffsetDateTime.now(clock)));
    }
}
