package io.tallystick.audit.control;

import io.tallystick.access.boundary.ManagementKeyCreated;
import io.tallystick.access.boundary.ManagementKeyRevoked;
import io.tallystick.audit.entity.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what happened to the keys of the Management API, and by them (requirement T1). */
@ApplicationScoped
public class ManagementWatch {

    @Inject
    Trail trail;

    void on(@Observes ManagementKeyCreated event) {
        String limits = (event.key().readOnly() ? " read-only" : "") + (event.key().products() == null ? "" : " " + event.key().products());
        trail.append(event.caller(), happening("management_key.created", event.key().name() + limits));
    }

    void on(@Observes ManagementKeyRevoked event) {
        trail.append(event.caller(), happening("management_key.revoked", event.key().name()));
    }

    private static AuditEntry.Happening happening(String event, String detail) {
        return new AuditEntry.Happening(event, null, null, null, detail);
    }
}
