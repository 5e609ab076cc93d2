package io.tallystick.offline.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.FileSignatures;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.BundleMembers;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.consumption.boundary.Consumptions;
import io.tallystick.consumption.boundary.OfflineUsage;
import io.tallystick.license.boundary.BundleClaimant;
import io.tallystick.license.boundary.BundleClaims;
import io.tallystick.license.boundary.BundleSeats;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.license.boundary.Usage;
import io.tallystick.offline.control.MemberUsages;
import io.tallystick.offline.control.OfflineRegister;
import io.tallystick.offline.control.ReplayRules;
import io.tallystick.offline.entity.OfflineKind;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Request files of bundles in (§3.5). The register keeps one file under the bundle's first license. */
@Stateless
public class BundleFiles {

    @EJB
    FileSignatures signatures;
    @EJB
    BundleClaims claims;
    @EJB
    BundleSeats bundles;
    @EJB
    Seats seats;
    @EJB
    DeviceBookings devices;
    @EJB
    Consumptions consumptions;
    @Inject
    OfflineRegister register;

    /** Activates a device on every member or on none by its request file, as {@link OfflineFiles#activate}. */
    public List<ActivatedLicense> activate(Caller carrier, OfflineRequest request) {
        carrier.requireWrite();
        Caller author = signatures.verifyWish(carrier, request.statement(), request.signature());
        BundleClaimant claimant = claims.authenticated(author, request.claim());
        BundleMembers members = held(carrier, author, claimant);
        claimant.requireOffered();
        boolean repeated = register.knows(author, OfflineKind.ACTIVATION, request);
        List<ActivatedLicense> activated = members.each(license -> {
            DeviceView device = repeated ? devices.confirm(license, request.activation(), ReplayRules::seatGivenBack)
                : devices.activate(author, license, request.activation());
            return new ActivatedLicense(seats.view(license), device);
        });
        if (!repeated) {
            register.keep(author, OfflineKind.ACTIVATION, request, activated.get(0).device());
        }
        return activated;
    }

    /** Takes a deactivation file back: frees the seats and books the cached consumption of all members, once (requirements O3, O5, O8). */
    public TakenBack deactivate(Caller carrier, BundleRequest bundle) {
        OfflineRequest request = bundle.file();
        carrier.requireWrite();
        Caller author = signatures.verify(carrier, request.statement(), request.signature());
        BundleMembers members = held(carrier, author, claims.authenticated(author, request.claim()));
        if (register.knows(author, OfflineKind.DEACTIVATION, request)) {
            return new TakenBack(true, members.licenses().stream().map(each -> new LeftLicense(each.id(), false, List.of())).toList());
        }
        Map<Long, List<Usage>> usages = MemberUsages.of(bundle, members.licenses().stream().map(seats::view).toList());
        BundleMembers left = members.known(license -> !usages.get(license.id()).isEmpty() || devices.knows(license, request.hardwareId()));
        List<DeviceView> released = left.each(license -> leave(author, license, request, usages.get(license.id())));
        register.keep(author, OfflineKind.DEACTIVATION, request, released.get(0));
        return new TakenBack(false, released.stream()
            .map(device -> new LeftLicense(device.licenseId(), device.active(), usages.get(device.licenseId()))).toList());
    }

    /** Both must reach all of them: who wrote the file, and who carries it (requirement O7). */
    private BundleMembers held(Caller carrier, Caller author, BundleClaimant claimant) {
        BundleMembers members = new BundleMembers(bundles.hold(author, claimant));
        if (!carrier.scope().isCompany()) {
            bundles.read(carrier, claimant);
        }
        return members;
    }

    private DeviceView leave(Caller author, HeldLicense license, OfflineRequest request, List<Usage> used) {
        DeviceView device = devices.known(license, request.hardwareId());
        consumptions.record(author, license, new OfflineUsage(device.id(), device.userId(), request.key(), used));
        return devices.deactivate(author, license, request.hardwareId(), request.writtenAt(), request.variables());
    }
}
