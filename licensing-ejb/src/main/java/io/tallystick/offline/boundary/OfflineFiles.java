package io.tallystick.offline.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.FileSignatures;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.consumption.boundary.Consumptions;
import io.tallystick.consumption.boundary.OfflineUsage;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.offline.control.OfflineRegister;
import io.tallystick.offline.control.ReplayRules;
import io.tallystick.offline.entity.OfflineKind;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Request files in (§3.3, §3.4). */
@Stateless
public class OfflineFiles {

    @EJB
    FileSignatures signatures;
    @EJB
    Claims claims;
    @EJB
    Seats seats;
    @EJB
    DeviceBookings devices;
    @EJB
    Consumptions consumptions;
    @Inject
    OfflineRegister register;

    /** Activates a device by its request file; the same file again answers the same device and takes no second seat. */
    public ActivatedLicense activate(Caller carrier, OfflineRequest request) {
        carrier.requireWrite();
        Caller author = signatures.verifyWish(carrier, request.statement(), request.signature());
        Claimant claimant = claims.authenticated(author, request.claim());
        HeldLicense license = held(carrier, author, claimant);
        boolean repeated = register.knows(author, OfflineKind.ACTIVATION, request);
        DeviceView device = repeated ? devices.confirm(license, request.activation(), ReplayRules::seatGivenBack)
            : devices.activate(author, license, request.activation());
        if (!repeated) {
            register.keep(author, OfflineKind.ACTIVATION, request, device);
        }
        return new ActivatedLicense(seats.view(license), device);
    }

    /**
     * Takes a deactivation file back: frees the seat and books the cached consumption, once (requirements O3, O5). Also from an API key where
     * the company accepts OAuth only: it wants nothing, and what was used before the switch must be booked.
     */
    public TakenBack deactivate(Caller carrier, OfflineRequest request) {
        carrier.requireWrite();
        Caller author = signatures.verify(carrier, request.statement(), request.signature());
        Claimant claimant = claims.authenticated(author, request.claim());
        HeldLicense license = held(carrier, author, claimant);
        if (register.knows(author, OfflineKind.DEACTIVATION, request)) {
            return new TakenBack(true, List.of(new LeftLicense(license.id(), false, request.usages())));
        }
        DeviceView device = devices.known(license, request.hardwareId());
        consumptions.record(author, license, new OfflineUsage(device.id(), device.userId(), request.key(), request.usages()));
        DeviceView left = devices.deactivate(author, license, request.hardwareId(), request.writtenAt(), request.variables());
        register.keep(author, OfflineKind.DEACTIVATION, request, device);
        return new TakenBack(false, List.of(new LeftLicense(license.id(), left.active(), request.usages())));
    }

    /** Both must reach the license: who wrote the file, and who carries it (requirement O7). */
    private HeldLicense held(Caller carrier, Caller author, Claimant claimant) {
        HeldLicense license = seats.hold(author, claimant);
        if (!carrier.scope().isCompany()) {
            seats.read(carrier, claimant);
        }
        return license;
    }
}
