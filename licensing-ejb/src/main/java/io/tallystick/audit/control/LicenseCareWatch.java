package io.tallystick.audit.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.VariablesChanged;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.license.boundary.ConsumptionReset;
import io.tallystick.license.boundary.LicenseDeleted;
import io.tallystick.license.boundary.LicenseFeatureChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what a vendor does to licenses and devices beside changing their terms (requirement T1). */
@ApplicationScoped
public class LicenseCareWatch {

    @Inject
    Trail trail;

    void on(@Observes ConsumptionReset event) {
        append(event.caller(), "license.consumption_reset", event.licenseId(), "");
    }

    void on(@Observes LicenseDeleted event) {
        append(event.caller(), "license.deleted", event.licenseId(), event.name());
    }

    void on(@Observes LicenseFeatureChanged event) {
        append(event.caller(), event.added() ? "license_feature.added" : "license_feature.removed", event.licenseId(), event.code());
    }

    void on(@Observes VariablesChanged event) {
        trail.append(event.caller(), new AuditEntry.Happening("device.variables_changed", null, event.device().licenseId(), event.device().id(),
            String.join(", ", event.names())));
    }

    private void append(Caller caller, String event, long licenseId, String detail) {
        trail.append(caller, new AuditEntry.Happening(event, null, licenseId, null, detail));
    }
}
