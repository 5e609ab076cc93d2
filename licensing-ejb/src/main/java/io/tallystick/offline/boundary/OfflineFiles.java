package io.tallystick.offline.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.FileSignatures;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.consumption.boundary.Consumptions;
import io.tallystick.consumption.boundary.OfflineUsage;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.offline.control.OfflineRegister;
import io.tallystick.offline.entity.OfflineKind;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

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
        Caller author = author(carrier, request);
        Claimant claimant = claims.authenticated(author, request.claim());
        HeldLicense license = seats.hold(author, claimant);
        boolean repeated = register.knows(author, OfflineKind.ACTIVATION, request);
        if (repeated && !devices.known(license, request.hardwareId()).active()) {
            throw new LicensingException(ErrorCode.OFFLINE_REQUEST_REUSED,
                "The device of this request file was deactivated since: make a new request file on the device.");
        }
        var activation = new Activation(request.hardwareId(), request.details(), request.variables(), request.writtenAt(), true);
        DeviceView device = repeated ? devices.confirm(license, activation) : devices.activate(author, license, activation);
        if (!repeated) {
            register.keep(author, OfflineKind.ACTIVATION, request, device);
        }
        return new ActivatedLicense(seats.view(license), device);
    }

    /** Takes a deactivation file back: frees the seat and books the cached consumption, once (requirements O3, O5). */
    public void deactivate(Caller carrier, OfflineRequest request) {
        Caller author = author(carrier, request);
        Claimant claimant = claims.authenticated(author, request.claim());
        HeldLicense license = seats.hold(author, claimant);
        if (register.knows(author, OfflineKind.DEACTIVATION, request)) {
            return;
        }
        DeviceView device = devices.known(license, request.hardwareId());
        consumptions.record(author, license, new OfflineUsage(device.id(), request.key(), request.usages()));
        devices.deactivate(author, license, request.hardwareId(), request.writtenAt(), request.variables());
        register.keep(author, OfflineKind.DEACTIVATION, request, device);
    }

    private Caller author(Caller carrier, OfflineRequest request) {
        carrier.requireWrite();
        var statement = new FileSignatures.Statement(request.date(), request.identity(), request.hardwareId(), request.apiKey());
        return signatures.verify(carrier, statement, request.signature());
    }
}
