package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.control.DeviceRows;
import io.tallystick.activation.control.SeatBooking;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.BundleClaimant;
import io.tallystick.license.boundary.BundleClaims;
import io.tallystick.license.boundary.BundleSeats;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Seats;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** What an application does with a whole bundle online (§3.5), each call in one transaction. The product of a claim is the bundle's code. */
@Stateless
public class BundleActivations {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    BundleClaims claims;
    @EJB
    BundleSeats bundles;
    @EJB
    Seats seats;
    @Inject
    SeatBooking booking;
    @Inject
    DeviceRows devices;
    @Inject
    Clock clock;

    /** Activates a device on every member or on none; the refusals of {@link Activations#activate}. */
    public List<ActivatedLicense> activate(Caller caller, Claim claim, Activation activation) {
        caller.requireWrite();
        BundleClaimant claimant = claims.authenticated(caller, claim);
        BundleMembers members = new BundleMembers(bundles.hold(caller, claimant));
        claimant.requireOffered();
        return members.each(license -> {
            DeviceView device = booking.activate(caller, license, activation);
            return new ActivatedLicense(seats.view(license), device);
        });
    }

    /** Shows a device that is active on every member its licenses, and notes the check, as {@link Activations#check}. */
    public List<ActivatedLicense> check(Caller caller, BundleClaimant claimant, String hardwareId, DeviceDetails details,
                                        boolean includeExpiredFeatures) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        BundleMembers members = new BundleMembers(bundles.read(caller, claimant));
        return members.each(license -> {
            Device device = devices.active(license, hardwareId);
            device.checked(details, now);
            // In the order of the licenses, as every call does: two callers that wrote these rows crosswise would wait for each other.
            em.flush();
            LicenseView view = seats.view(license);
            return new ActivatedLicense(includeExpiredFeatures ? view : view.withoutExpiredFeatures(now), device.view());
        });
    }

    /** Gives the device's seats back, as {@link Activations#deactivate}. */
    public void deactivate(Caller caller, Claim claim, String hardwareId) {
        caller.requireWrite();
        BundleMembers members = new BundleMembers(bundles.hold(caller, claims.authenticated(caller, claim)));
        members.known(license -> devices.find(license.id(), hardwareId).isPresent()).each(license -> {
            Device device = devices.known(license, hardwareId);
            booking.deactivate(caller, device, true);
            return device.id();
        });
    }
}
