package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.control.DeviceNames;
import io.tallystick.activation.control.DeviceRows;
import io.tallystick.activation.control.DeviceSearch;
import io.tallystick.activation.control.SeatBooking;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.OwnLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * The devices of a license as their owner works with them: the customer with all of them, a license user with the own ones; the others
 * answer {@code not_found}. That the license is the owner's was found out before ({@code Owners}).
 */
@Stateless
public class OwnDevices {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Seats seats;
    @Inject
    DeviceRows devices;
    @Inject
    DeviceSearch search;
    @Inject
    SeatBooking booking;
    @Inject
    Event<DeviceRenamed> renamed;
    @Inject
    Clock clock;

    /** The devices that hold a seat, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<DeviceView> active(Caller caller, OwnLicense license, Page.Request page) {
        return search.find(caller, new DeviceFilter(license.id(), null, true, license.userId()), page).map(Device::view);
    }

    /** One device; {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DeviceView get(Caller caller, OwnLicense license, long id) {
        return own(caller, license, id).view();
    }

    /**
     * Frees a device's seat, as the device itself would (requirement D15); one that holds none changes no count. {@code not_found},
     * {@code license_not_enabled}, {@code offline_device_locked}.
     */
    public DeviceView release(Caller caller, OwnLicense license, long id) {
        caller.requireWrite();
        Device device = own(caller, license, id);
        license.requireEnabled();
        seats.hold(caller, license.id());
        em.refresh(device);
        booking.release(caller, device);
        return device.view();
    }

    /**
     * Gives a device a name (requirement D16): {@code not_found}, {@code validation_error}.
     *
     * @param name null or blank takes the name away
     */
    public DeviceView rename(Caller caller, OwnLicense license, long id, String name) {
        caller.requireWrite();
        Device device = own(caller, license, id);
        device.rename(DeviceNames.clean(name));
        renamed.fire(new DeviceRenamed(caller, device.view()));
        return device.view();
    }

    private Device own(Caller caller, OwnLicense license, long id) {
        Device device = devices.get(caller.companyId(), id);
        boolean ofUser = license.userId() == null || license.userId().equals(device.userId());
        if (device.licenseId() != license.id() || !ofUser) {
            throw new LicensingException(ErrorCode.NOT_FOUND);
        }
        return device;
    }
}
