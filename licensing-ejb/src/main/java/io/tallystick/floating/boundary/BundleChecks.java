package io.tallystick.floating.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.BundleActivations;
import io.tallystick.floating.control.BundleAdmission;
import io.tallystick.license.boundary.BundleClaimant;
import io.tallystick.license.boundary.BundleClaims;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Checks of whole bundles (§3.5). Where no member floats, no license is locked; where one does, all are, in a transaction of its own, so
 * that all it reads there was read under the locks.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BundleChecks {

    @EJB
    BundleClaims claims;
    @EJB
    BundleActivations activations;
    @Inject
    BundleAdmission admission;

    /** Shows a device that is active on every member its licenses; of those that float it holds a slot afterwards, as {@link FloatingChecks}. */
    public List<Checked> check(Caller caller, DeviceCheck check) {
        BundleClaimant claimant = claims.named(caller, check.claim());
        List<ActivatedLicense> members = activations.check(caller, claimant, check.hardwareId(), check.details(), check.includeExpiredFeatures());
        return admission.needsSlot(caller, members) ? admission.check(caller, claimant, check)
            : members.stream().map(member -> new Checked(member, null, null, 0)).toList();
    }
}
