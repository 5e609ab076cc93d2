package io.tallystick.floating.control;

import io.tallystick.activation.boundary.DeviceDeactivated;
import io.tallystick.license.boundary.LicenseFeatureChanged;
import io.tallystick.license.boundary.LicenseReset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * A device that loses its seat loses its slots, in the same transaction and under the same lock (requirement F8): deactivated by itself
 * or by a file, reset, blacklisted, or together with all devices of its license.
 */
@ApplicationScoped
public class SlotFreeing {

    @Inject
    SlotRows rows;

    void on(@Observes DeviceDeactivated event) {
        rows.removeOfDevice(event.device().id());
    }

    void on(@Observes LicenseFeatureChanged event) {
        if (!event.added()) {
            rows.removeOfEntitlement(event.featureId());
        }
    }

    void on(@Observes LicenseReset event) {
        rows.removeOfLicense(event.licenseId());
    }
}
