package io.tallystick.audit.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.catalog.boundary.BundleChanged;
import io.tallystick.catalog.boundary.BundleCreated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what happened to bundles, in the transaction that it tells of (requirement T1). */
@ApplicationScoped
public class BundleWatch {

    @Inject
    Trail trail;

    void on(@Observes BundleCreated event) {
        append("bundle.created", event.caller(), event.code());
    }

    void on(@Observes BundleChanged event) {
        append("bundle.changed", event.caller(), event.code() + " " + event.difference());
    }

    private void append(String name, Caller caller, String detail) {
        trail.append(caller, new AuditEntry.Happening(name, null, null, null, detail));
    }
}
