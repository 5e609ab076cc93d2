package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.control.DeviceRows;
import io.tallystick.activation.control.VariableRows;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.Seats;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The variables of devices (§3.14). */
@Stateless
public class Variables {

    @EJB
    Claims claims;
    @EJB
    Seats seats;
    @Inject
    DeviceRows devices;
    @Inject
    VariableRows rows;
    @Inject
    Clock clock;

    /** Sets variables of an active device and answers all of them; the same name overwrites. */
    public List<VariableView> track(Caller caller, Claim claim, String hardwareId, Map<String, String> variables) {
        caller.requireWrite();
        Device device = device(caller, claim, hardwareId);
        rows.set(caller, device, variables, OffsetDateTime.now(clock));
        return rows.list(device);
    }

    /** The variables of an active device. */
    public List<VariableView> list(Caller caller, Claim claim, String hardwareId) {
        return rows.list(device(caller, claim, hardwareId));
    }

    private Device device(Caller caller, Claim claim, String hardwareId) {
        return devices.active(seats.read(caller, claims.named(caller, claim)), hardwareId);
    }
}
