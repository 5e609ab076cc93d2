package io.tallystick.activation.control;

import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.LicenseChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Locks offline devices for as long as their license says now (requirement D14), in the transaction that changed the license. */
@ApplicationScoped
public class LockFollowing {

    @Inject
    DeviceRows devices;

    void follow(@Observes LicenseChanged changed) {
        for (Device device : devices.offlineOn(changed.licenseId())) {
            device.lockFor(changed.terms().seats().offlineLockDays());
        }
    }
}
