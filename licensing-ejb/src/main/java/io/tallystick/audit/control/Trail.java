package io.tallystick.audit.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.entity.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Appends lines (requirement T3). */
@ApplicationScoped
public class Trail {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    void append(Caller caller, AuditEntry.Happening happening) {
        var origin = new AuditEntry.Origin(caller.companyId(), caller.actor(), caller.address());
        em.persist(new AuditEntry(origin, happening, OffsetDateTime.now(clock)));
    }
}
