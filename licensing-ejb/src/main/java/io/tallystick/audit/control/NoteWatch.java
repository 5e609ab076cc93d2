package io.tallystick.audit.control;

import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.license.boundary.LicenseNoted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes that a note was written; its text stays with the license. */
@ApplicationScoped
public class NoteWatch {

    @Inject
    Trail trail;

    void on(@Observes LicenseNoted event) {
        trail.append(event.caller(), new AuditEntry.Happening("license.noted", null, event.licenseId(), null, ""));
    }
}
