package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.control.DeviceRows;
import io.tallystick.activation.control.DeviceSearch;
import io.tallystick.activation.control.SeatBooking;
import io.tallystick.activation.control.VariableRows;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Supplier;

/** Seats and devices of a held license, for the features that book on behalf of a device: files that travelled, units that were used. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DeviceBookings {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Seats seats;
    @Inject
    SeatBooking booking;
    @Inject
    DeviceRows devices;
    @Inject
    DeviceSearch search;
    @Inject
    VariableRows variables;
    @Inject
    Clock clock;

    /** Activates a machine of a held license, as online. */
    public DeviceView activate(Caller caller, HeldLicense license, Activation activation) {
        return booking.activate(caller, license, activation);
    }

    /**
     * Whether a machine that was activated by the same request before would be activated again; nothing about it changes.
     *
     * @param left the refusal of a machine that gave its seat back since, in the words of who asks
     */
    public DeviceView confirm(HeldLicense license, Activation activation, Supplier<LicensingException> left) {
        return booking.confirm(license, activation, left);
    }

    /** Whether a machine was ever activated on the license. */
    public boolean knows(HeldLicense license, String hardwareId) {
        return devices.find(license.id(), hardwareId).isPresent();
    }

    /** A machine that may use the license, whether it holds a seat or not. */
    public DeviceView known(HeldLicense license, String hardwareId) {
        return devices.known(license, hardwareId).view();
    }

    /** A machine that holds a seat; {@code license_not_active} for one that does not. */
    public DeviceView active(HeldLicense license, String hardwareId) {
        return devices.active(license, hardwareId).view();
    }

    /**
     * Holds the license of a device that the vendor names by its id, and shows the device as it then is: {@code not_found},
     * {@code license_not_active}.
     */
    public DeviceView activeById(Caller caller, long deviceId) {
        Device device = search.get(caller, deviceId);
        seats.hold(caller, device.licenseId());
        em.refresh(device);
        if (!device.isActive()) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_ACTIVE, "The device holds no seat: it has to be activated again first.");
        }
        return device.view();
    }

    /**
     * Gives a machine's seat back by a file, and keeps its variables.
     *
     * @param writtenAt when the file was written, by the device's own clock; null when unreadable. A device that was activated again
     *                  after that moment keeps its seat (requirement D6)
     * @return the machine as it then is
     */
    public DeviceView deactivate(Caller caller, HeldLicense license, String hardwareId, OffsetDateTime writtenAt, Map<String, String> told) {
        Device device = devices.known(license, hardwareId);
        variables.set(caller, device, told, OffsetDateTime.now(clock));
        if (!device.wasClaimedAfter(writtenAt)) {
            booking.deactivate(caller, device, true);
        }
        return device.view();
    }
}
