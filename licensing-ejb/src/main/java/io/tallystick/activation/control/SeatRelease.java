package io.tallystick.activation.control;

import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.UserRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Frees the seats of those who lose their right to a license. */
@ApplicationScoped
public class SeatRelease {

    @Inject
    DeviceRows devices;
    @Inject
    SeatBooking booking;

    /** Follows the removal of a user, in its transaction: none of the user's devices is active on the license any more; that is no transfer. */
    void freeSeatsOf(@Observes UserRemoved removed) {
        List<Device> active = devices.activeOf(removed.licenseId(), removed.userId());
        active.forEach(device -> booking.deactivate(removed.caller(), device, false));
    }
}
