package io.tallystick.audit.control;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.token.boundary.TokenIssued;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes which tokens were handed out, in the transaction that it tells of (requirement T1). */
@ApplicationScoped
public class TokenWatch {

    @Inject
    Trail trail;

    void on(@Observes TokenIssued event) {
        DeviceView device = event.device();
        String detail = event.email() + (event.repeated() ? ", the same machine code again" : "");
        trail.append(event.caller(), new AuditEntry.Happening("token.issued", null, device.licenseId(), device.id(), detail));
    }
}
