package io.tallystick.floating.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.BundleActivations;
import io.tallystick.activation.boundary.BundleMembers;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.floating.boundary.DeviceCheck;
import io.tallystick.floating.entity.FloatingSlot;
import io.tallystick.license.boundary.BundleClaimant;
import io.tallystick.license.boundary.BundleSeats;
import io.tallystick.license.boundary.HeldLicense;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The check of a bundle with members that float: under the locks of all its licenses, so that the device gets a slot of each or of none. */
@ApplicationScoped
public class BundleAdmission {

    @EJB
    BundleSeats bundles;
    @EJB
    BundleActivations activations;
    @Inject
    SlotBooking booking;
    @Inject
    SlotRows rows;
    @Inject
    Clock clock;

    /** Whether the device must hold a slot of any of these licenses. */
    public boolean needsSlot(Caller caller, List<ActivatedLicense> members) {
        return members.stream().anyMatch(member ->
            CheckRules.needsSlot(caller, Entitlement.of(member.license()), OffsetDateTime.now(clock)));
    }

    /** The answers, or {@code floating_not_available} where one member has no slot left. */
    @Transactional
    public List<Checked> check(Caller caller, BundleClaimant claimant, DeviceCheck check) {
        List<HeldLicense> held = bundles.hold(caller, claimant);
        Map<Long, ActivatedLicense> active = activations.check(caller, claimant, check.hardwareId(), check.details(),
            check.includeExpiredFeatures()).stream().collect(Collectors.toMap(member -> member.license().id(), Function.identity()));
        return new BundleMembers(held).each(license -> admitted(caller, active.get(license.id())));
    }

    private Checked admitted(Caller caller, ActivatedLicense member) {
        Entitlement entitlement = Entitlement.of(member.license());
        if (!CheckRules.needsSlot(caller, entitlement, OffsetDateTime.now(clock))) {
            return new Checked(member, null, null, 0);
        }
        FloatingSlot slot = booking.take(caller, entitlement, member.device().id());
        return new Checked(member, null, slot.borrowedUntil(OffsetDateTime.now(clock)), rows.count(entitlement.id()));
    }
}
