package io.tallystick.activation.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceActivated;
import io.tallystick.activation.boundary.DeviceDeactivated;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

/** Takes and gives back the seats of devices on a held license: the device's row and the license's count change together. */
@ApplicationScoped
public class SeatBooking {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Seats seats;
    @Inject
    DeviceRows devices;
    @Inject
    VariableRows variables;
    @Inject
    Event<DeviceActivated> activated;
    @Inject
    Event<DeviceDeactivated> deactivated;
    @Inject
    Clock clock;

    /** Activates a machine, or refuses it by the first rule that it breaks; one that is active already changes no count. */
    public DeviceView activate(Caller caller, HeldLicense license, Activation activation) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Device known = devices.find(license.id(), activation.hardwareId()).orElse(null);
        ActivationRules.requireAllowed(new ActivationRules.Attempt(license, known, activation, now));
        Device device = known == null ? new Device(caller.companyId(), license.id(), activation.hardwareId()) : known;
        boolean takesSeat = !device.isActive();
        device.claim(activation, caller.apiKey(), license.terms().seats().offlineLockDays(), now);
        if (takesSeat) {
            takeSeat(caller, license, device, known != null, now);
        }
        tell(caller, device, known == null, activation, now);
        return device.view();
    }

    /**
     * Asks the rules again for a machine that holds a seat, and changes nothing about it (requirement O3).
     *
     * @param left the refusal of a machine that gave its seat back since: it would be handed a license without a seat (requirement O4)
     */
    public DeviceView confirm(HeldLicense license, Activation activation, Supplier<LicensingException> left) {
        Device device = devices.known(license, activation.hardwareId());
        if (!device.isActive()) {
            throw left.get();
        }
        ActivationRules.requireAllowed(new ActivationRules.Attempt(license, device, activation, OffsetDateTime.now(clock)));
        return device.view();
    }

    /** Gives a machine's seat back; one that holds none changes no count (requirement D3). */
    public void deactivate(Caller caller, Device device, boolean vacated) {
        if (!device.isActive()) {
            return;
        }
        device.deactivate(OffsetDateTime.now(clock));
        seats.free(caller, device.licenseId(), device.userId(), vacated);
        deactivated.fire(new DeviceDeactivated(caller, device.view()));
    }

    /** Gives a machine's seat back for its user, who does not sit at it (requirements D13, D15). */
    public void release(Caller caller, Device device) {
        ReleaseRules.requireUnlocked(device.view(), OffsetDateTime.now(clock));
        deactivate(caller, device, true);
    }

    private void tell(Caller caller, Device device, boolean made, Activation activation, OffsetDateTime now) {
        if (made) {
            variables.setFirst(caller, device, activation.variables(), now);
        } else {
            variables.set(caller, device, activation.variables(), now);
        }
    }

    private void takeSeat(Caller caller, HeldLicense license, Device device, boolean returning, OffsetDateTime now) {
        device.activate(license.claimant().userId(), now);
        if (!returning) {
            em.persist(device);
            em.flush();
        }
        seats.take(caller, license, returning);
        activated.fire(new DeviceActivated(caller, device.view()));
    }
}
