package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.control.DeviceSearch;
import io.tallystick.activation.control.SeatBooking;
import io.tallystick.activation.control.VariableRows;
import io.tallystick.activation.entity.Device;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The devices of a company, as its vendor works with them. */
@Stateless
public class Devices {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Seats seats;
    @Inject
    VariableRows variables;
    @Inject
    DeviceSearch search;
    @Inject
    SeatBooking booking;
    @Inject
    Event<DeviceBlacklisted> blacklisted;
    @Inject
    Event<VariablesChanged> variablesChanged;
    @Inject
    Clock clock;

    /** One device; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DeviceView get(Caller caller, long id) {
        return search.get(caller, id).view();
    }

    /** A device's variables, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<VariableView> variables(Caller caller, long id) {
        return variables.list(search.get(caller, id));
    }

    /**
     * Sets variables of a device in the vendor's name, whether it is active or not, and shows all of them; {@code not_found}.
     *
     * @param values by name; null removes the variable
     */
    public List<VariableView> change(Caller caller, long id, Map<String, String> values) {
        Device device = search.get(caller, id);
        variables.replace(caller, device, values, OffsetDateTime.now(clock));
        variablesChanged.fire(new VariablesChanged(caller, device.view(), List.copyOf(values.keySet())));
        return variables.list(device);
    }

    /** Removes a variable of a device; {@code not_found}, also where it has no such variable. */
    public void forget(Caller caller, long id, String name) {
        Device device = search.get(caller, id);
        if (variables.list(device).stream().noneMatch(known -> known.variable().equals(name))) {
            throw new LicensingException(ErrorCode.NOT_FOUND);
        }
        change(caller, id, Collections.singletonMap(name, null));
    }

    /**
     * The devices that the filter lets through, newest first where the page names no other order: {@code id}, {@code activated_at},
     * {@code last_check_at}, {@code hardware_id}.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<DeviceView> list(Caller caller, DeviceFilter filter, Page.Request page) {
        return search.find(caller, filter, page).map(Device::view);
    }

    /** Frees a device's seat on the vendor's side; that is no transfer. */
    public DeviceView reset(Caller caller, long id) {
        Device device = held(caller, id);
        booking.deactivate(caller, device, false);
        return device.view();
    }

    /** Refuses a device from now on and frees its seat, or forgives it (requirement D4). */
    public DeviceView blacklist(Caller caller, long id, boolean wished) {
        Device device = held(caller, id);
        if (wished) {
            booking.deactivate(caller, device, false);
        }
        device.blacklist(wished);
        blacklisted.fire(new DeviceBlacklisted(caller, device.view()));
        return device.view();
    }

    private Device held(Caller caller, long id) {
        Device device = search.get(caller, id);
        seats.hold(caller, device.licenseId());
        em.refresh(device);
        return device;
    }
}
