package io.tallystick.audit.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.CompanyFounded;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.branding.boundary.BrandingChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what happened to companies and to their pages, in the transaction that it tells of (requirement T1). */
@ApplicationScoped
public class PortalWatch {

    @Inject
    Trail trail;

    void on(@Observes CompanyFounded event) {
        append("company.founded", event.operator(), event.name());
    }

    void on(@Observes BrandingChanged event) {
        append("branding.changed", event.caller(), event.change());
    }

    private void append(String name, Caller caller, String detail) {
        trail.append(caller, new AuditEntry.Happening(name, null, null, null, detail));
    }
}
