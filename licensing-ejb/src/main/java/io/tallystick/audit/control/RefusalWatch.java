package io.tallystick.audit.control;

import io.tallystick.access.boundary.CallRefused;
import io.tallystick.audit.entity.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes what was refused. The event comes after the refused transaction, so this one is its own (requirement T2, ADR 0008). */
@ApplicationScoped
public class RefusalWatch {

    @Inject
    Trail trail;

    @Transactional
    void on(@Observes CallRefused event) {
        String detail = event.operation() + ": " + event.message();
        trail.append(event.caller(), new AuditEntry.Happening("call.refused", event.code().wire(), event.licenseId(), event.deviceId(), detail));
    }
}
