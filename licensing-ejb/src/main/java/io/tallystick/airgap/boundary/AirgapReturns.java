package io.tallystick.airgap.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.airgap.control.DeactivationCode;
import io.tallystick.airgap.control.PairedLicenses;
import io.tallystick.airgap.control.PairingRows;
import io.tallystick.airgap.control.PairingRules;
import io.tallystick.airgap.control.ReturnedUnits;
import io.tallystick.airgap.entity.Pairing;
import io.tallystick.airgap.entity.PairingState;
import io.tallystick.consumption.boundary.Consumptions;
import io.tallystick.consumption.boundary.OfflineUsage;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Seats;
import io.tallystick.license.boundary.Usage;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The way back: a deactivation code frees the seat and brings the units. */
@Stateless
public class AirgapReturns {

    @EJB
    Seats seats;
    @EJB
    DeviceBookings devices;
    @EJB
    Consumptions consumptions;
    @Inject
    PairedLicenses licenses;
    @Inject
    PairingRows pairings;
    @Inject
    Event<AirgapStep> steps;
    @Inject
    Clock clock;

    /**
     * Takes a license back, once; the same code again answers the same and books nothing (requirement G6). {@code airgap_code_invalid},
     * {@code airgap_code_used}, and the refusals of offline deactivation.
     *
     * @param typed deactivation code
     */
    public Returned giveBack(Caller caller, String typed) {
        caller.requireWrite();
        return giveBack(caller, DeactivationCode.read(typed));
    }

    private Returned giveBack(Caller caller, DeactivationCode code) {
        Pairing pairing = pairings.find(caller, code.handle());
        HeldLicense held = licenses.hold(caller, pairing);
        PairingRules.requireConfirmed(pairing);
        PairingRules.requireProof(code.isOf(pairings.secret(pairing), pairing.nonce(), pairing.hardwareId()));
        LicenseView license = seats.view(held);
        List<Usage> usages = ReturnedUnits.of(code, license, licenses.policy(caller, license));
        if (pairing.state() == PairingState.CONFIRMED) {
            book(caller, held, pairing, code, usages);
        }
        PairingRules.requireReturnedBy(pairing, code.mac());
        return new Returned(seats.view(held), devices.known(held, pairing.hardwareId()), usages);
    }

    private void book(Caller caller, HeldLicense held, Pairing pairing, DeactivationCode code, List<Usage> usages) {
        DeviceView device = devices.known(held, pairing.hardwareId());
        consumptions.record(caller, held, new OfflineUsage(device.id(), device.userId(), "airgap-" + pairing.handle(), usages));
        if (!pairings.wasFollowed(pairing)) {
            devices.deactivate(caller, held, pairing.hardwareId(), pairing.confirmedAt(), Map.of());
        }
        pairing.giveBack(code.mac(), OffsetDateTime.now(clock));
        steps.fire(new AirgapStep(caller, "airgap.returned", pairing.licenseId(), device.id(), pairing.handle()));
    }
}
