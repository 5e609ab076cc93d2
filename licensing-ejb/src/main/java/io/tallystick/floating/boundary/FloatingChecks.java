package io.tallystick.floating.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.floating.control.SlotAdmission;
import io.tallystick.floating.control.SlotRenewal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Checks of licenses and features (§3.6, §3.7). A device that holds a slot renews it without a lock; only one that holds none waits for
 * the lock of the license's row, in a transaction of its own, so that all it reads there was read under the lock.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FloatingChecks {

    @Inject
    SlotRenewal renewal;
    @Inject
    SlotAdmission admission;

    /**
     * Shows an active device its license, or a feature of it; where that floats, the device holds a slot afterwards. Refused as
     * {@code Activations.check}, and {@code floating_not_available}; for a feature {@code invalid_license_feature_code} and
     * {@code license_expired}; {@code read_only_api_key} where a slot would have to be written.
     */
    public Checked check(Caller caller, DeviceCheck check) {
        return renewal.check(caller, check).orElseGet(() -> admission.check(caller, check));
    }
}
