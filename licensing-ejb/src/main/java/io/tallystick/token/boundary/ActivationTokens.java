package io.tallystick.token.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.SigningKeyReference;
import io.tallystick.signing.boundary.Signatures;
import io.tallystick.token.control.Owners;
import io.tallystick.token.control.TokenRegister;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Machine code, e-mail address and license code in; what a token says out. */
@Stateless
public class ActivationTokens {

    @EJB
    Claims claims;
    @EJB
    Seats seats;
    @EJB
    DeviceBookings devices;
    @EJB
    Signatures signatures;
    @Inject
    Owners owners;
    @Inject
    TokenRegister register;
    @Inject
    Event<TokenIssued> issued;
    @Inject
    Clock clock;

    /**
     * Activates the machine as an offline device, or confirms the seat that the same machine code took before.
     *
     * @throws LicensingException {@code unknown_product}; {@code license_not_found} when code or address is wrong, and no word which;
     *         {@code offline_request_reused} when the device gave its seat back since; every refusal of an offline activation
     */
    public GrantedToken grant(Caller caller, TokenWish wish) {
        caller.requireWrite();
        Claimant claimant = proven(caller, wish);
        SigningKeyReference key = signatures.ecKey(caller.companyId());
        HeldLicense license = seats.hold(caller, claimant);
        requireOwner(caller, claimant, wish);
        DeviceView device = seat(caller, license, wish);
        return new GrantedToken(new ActivatedLicense(seats.view(license), device), wish.machine().requestId(),
            OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS), key);
    }

    private Claimant proven(Caller caller, TokenWish wish) {
        Claimant claimant = claims.authenticated(caller, new Claim(wish.machine().product(), wish.secret(), wish.email(), wish.secret(), null));
        requireOwner(caller, claimant, wish);
        return claimant;
    }

    /** Asked before the row is locked, so that strangers lock none, and again afterwards, when the first token has named an owner. */
    private void requireOwner(Caller caller, Claimant claimant, TokenWish wish) {
        if (claimant.user() == null) {
            owners.require(caller, wish.machine().product(), wish.secret(), wish.email());
        }
    }

    private DeviceView seat(Caller caller, HeldLicense license, TokenWish wish) {
        MachineCode machine = wish.machine();
        Activation activation = new Activation(machine.hardwareId(), machine.details(), Map.of(), null, true);
        boolean repeated = register.knows(license.id(), machine.hardwareId(), machine.requestId());
        DeviceView device = repeated ? devices.confirm(license, activation, ActivationTokens::seatGivenBack)
            : devices.activate(caller, license, activation);
        if (!repeated) {
            register.keep(caller, device, machine.requestId(), Owners.spelled(wish.email()));
        }
        issued.fire(new TokenIssued(caller, device, Owners.spelled(wish.email()), repeated));
        return device;
    }

    private static LicensingException seatGivenBack() {
        return new LicensingException(ErrorCode.OFFLINE_REQUEST_REUSED, "This machine was deactivated after this machine code was used. "
            + "Have the program show a new machine code, and use that one.");
    }
}
