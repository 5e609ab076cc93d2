package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.control.DeviceRows;
import io.tallystick.activation.control.SeatBooking;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.ShownLicense;
import io.tallystick.license.boundary.Seats;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;

/** What an application does with its license online (§3.1, §3.2, §3.6). */
@Stateless
public class Activations {

    @EJB
    Claims claims;
    @EJB
    Seats seats;
    @Inject
    SeatBooking booking;
    @Inject
    DeviceRows devices;
    @Inject
    Clock clock;

    /** Activates a device. Every refusal of the seed's list; an active device gets its license again and nothing is counted. */
    public ActivatedLicense activate(Caller caller, Claim claim, Activation activation) {
        caller.requireWrite();
        Claimant claimant = claims.authenticated(caller, claim);
        HeldLicense license = seats.admit(caller, claimant);
        DeviceView device = booking.activate(caller, license, activation);
        return new ActivatedLicense(seats.view(license), device);
    }

    /**
     * Shows an active device its license and notes the check; an expired license is shown too.
     *
     * @param includeExpiredFeatures whether features that have expired are shown
     */
    public ActivatedLicense check(Caller caller, Claim claim, String hardwareId, DeviceDetails details, boolean includeExpiredFeatures) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        ShownLicense shown = claims.shown(caller, claim, hardwareId);
        LicenseView license = shown.license();
        Device device = devices.active(shown, hardwareId);
        device.checked(details, now);
        return new ActivatedLicense(includeExpiredFeatures ? license : license.withoutExpiredFeatures(now), device.view());
    }

    /** Gives a device's seat back; a device that holds none is answered the same, and nothing is counted. */
    public void deactivate(Caller caller, Claim claim, String hardwareId) {
        caller.requireWrite();
        Claimant claimant = claims.authenticated(caller, claim);
        HeldLicense license = seats.hold(caller, claimant);
        booking.deactivate(caller, devices.known(license, hardwareId), true);
    }
}
