package io.tallystick.floating.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.Activations;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.floating.boundary.DeviceCheck;
import io.tallystick.floating.entity.FloatingSlot;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/** The check of a device that has to take a slot: under the lock of the license's row, where everything is asked again. */
@ApplicationScoped
public class SlotAdmission {

    @EJB
    Claims claims;
    @EJB
    Seats seats;
    @EJB
    Activations activations;
    @Inject
    SlotBooking booking;
    @Inject
    SlotRows rows;
    @Inject
    Clock clock;

    /** The answer, or {@code floating_not_available}. */
    @Transactional
    public Checked check(Caller caller, DeviceCheck check) {
        HeldLicense license = seats.hold(caller, claims.named(caller, check.claim()));
        ActivatedLicense activated = activations.check(caller, check.claim().onLicense(license.id()), check.hardwareId(), check.details(),
            check.includeExpiredFeatures());
        Entitlement entitlement = Entitlement.of(activated.license(), check.feature());
        if (!CheckRules.needsSlot(caller, entitlement, OffsetDateTime.now(clock))) {
            return CheckRules.withoutSlot(activated, entitlement);
        }
        FloatingSlot slot = booking.take(caller, entitlement, activated.device().id());
        return new Checked(activated, entitlement.feature(), slot.borrowedUntil(OffsetDateTime.now(clock)), rows.count(entitlement.id()));
    }
}
