package io.tallystick.audit.control;

import io.tallystick.activation.boundary.DeviceRenamed;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.selfservice.boundary.SignInLinkMailed;
import io.tallystick.selfservice.boundary.Visitor;
import io.tallystick.selfservice.boundary.VisitorSignedIn;
import io.tallystick.selfservice.boundary.VisitorSignedOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what visitors of the page "my licenses" did, in the transaction that it tells of (requirement T1). */
@ApplicationScoped
public class VisitorWatch {

    @Inject
    Trail trail;

    void on(@Observes SignInLinkMailed event) {
        append("sign_in_link.mailed", event.visitor(), "");
    }

    void on(@Observes VisitorSignedIn event) {
        append("visitor.signed_in", event.visitor(), "");
    }

    void on(@Observes VisitorSignedOut event) {
        append("visitor.signed_out", event.visitor(), event.everywhere() ? "everywhere" : "");
    }

    void on(@Observes DeviceRenamed event) {
        DeviceView device = event.device();
        String name = device.name() == null ? "has no name any more" : "is named " + device.name();
        trail.append(event.caller(), new AuditEntry.Happening("device.renamed", null, device.licenseId(), device.id(),
            device.hardwareId() + " " + name));
    }

    private void append(String name, Visitor visitor, String detail) {
        trail.append(visitor.caller(), new AuditEntry.Happening(name, null, null, null, detail));
    }
}
