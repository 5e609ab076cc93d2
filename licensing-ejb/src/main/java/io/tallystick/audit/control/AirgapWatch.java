package io.tallystick.audit.control;

import io.tallystick.airgap.boundary.AirgapStep;
import io.tallystick.audit.entity.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes the steps of licenses that travel as codes, in the transaction that they are made in (requirement T1). */
@ApplicationScoped
public class AirgapWatch {

    @Inject
    Trail trail;

    void on(@Observes AirgapStep event) {
        trail.append(event.caller(), new AuditEntry.Happening(event.name(), null, event.licenseId(), event.deviceId(), event.detail()));
    }
}
