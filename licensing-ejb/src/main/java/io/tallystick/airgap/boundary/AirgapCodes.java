package io.tallystick.airgap.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.airgap.control.ActivationCode;
import io.tallystick.airgap.control.Confirmation;
import io.tallystick.airgap.control.GrantBits;
import io.tallystick.airgap.control.GrantRules;
import io.tallystick.airgap.control.InitializationCode;
import io.tallystick.airgap.control.PairedLicenses;
import io.tallystick.airgap.control.PairingRows;
import io.tallystick.airgap.control.PairingRules;
import io.tallystick.airgap.control.PolicyFingerprint;
import io.tallystick.airgap.entity.Pairing;
import io.tallystick.airgap.entity.PairingState;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Seats;
import io.tallystick.signing.boundary.Signatures;
import io.tallystick.signing.boundary.SigningKeyReference;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** The way of a license to a machine behind an air gap: license key → initialization code; activation code → confirmation code. */
@Stateless
public class AirgapCodes {

    @EJB
    Seats seats;
    @EJB
    DeviceBookings devices;
    @EJB
    Signatures signatures;
    @Inject
    PairedLicenses licenses;
    @Inject
    PairingRows pairings;
    @Inject
    Event<AirgapStep> steps;
    @Inject
    Clock clock;

    /**
     * A new initialization code for a license. Books nothing. {@code license_not_found}, {@code validation_error},
     * {@code airgap_terms_not_supported}, and the refusals of offline activation.
     *
     * @param product short code; null where the key is of one product alone
     */
    public Initialization initialize(Caller caller, String licenseKey, String product) {
        caller.requireWrite();
        LicenseView license = licenses.ofKey(caller, licenseKey, product);
        GrantRules.requireKeys(license.product());
        GrantRules.requireOffline(license);
        LicenseTemplate policy = licenses.policy(caller, license);
        GrantRules.requireCarried(license, policy);
        seats.hold(caller, license.id());
        InitializationCode code = new InitializationCode(pairings.open(caller, license.id()), PolicyFingerprint.of(policy));
        steps.fire(new AirgapStep(caller, "airgap.initialized", license.id(), null, code.secret().handle()));
        return new Initialization(code.text(), license);
    }

    /**
     * Activates a machine and answers the code that tells it so; the same again answers the same and books nothing (requirement G5).
     * {@code airgap_code_invalid}, {@code airgap_code_used}, {@code airgap_terms_not_supported}, and the refusals of offline activation.
     *
     * @param typed activation code
     */
    public Confirmed confirm(Caller caller, String hardwareId, String typed) {
        caller.requireWrite();
        ActivationCode code = ActivationCode.read(typed);
        SigningKeyReference key = signatures.ecKey(caller.companyId());
        return confirm(caller, key, hardwareId, code);
    }

    private Confirmed confirm(Caller caller, SigningKeyReference key, String hardwareId, ActivationCode code) {
        Pairing pairing = pairings.find(caller, code.handle());
        HeldLicense held = licenses.hold(caller, pairing);
        LicenseView before = seats.view(held);
        LicenseTemplate policy = licenses.policy(caller, before);
        PairingRules.requireProof(code.isOf(pairings.secret(pairing), PolicyFingerprint.of(policy), hardwareId));
        Activation activation = activation(hardwareId, code);
        if (pairing.state() != PairingState.OPEN) {
            PairingRules.requireSameDevice(pairing, hardwareId, code.nonce());
            DeviceView device = devices.confirm(held, activation, PairingRules::seatGivenBack);
            return new Confirmed(pairing.confirmationCode(), new ActivatedLicense(before, device));
        }
        GrantRules.requireCarried(before, policy);
        DeviceView device = devices.activate(caller, held, activation);
        ActivatedLicense activated = new ActivatedLicense(seats.view(held), device);
        Confirmation confirmation = confirmation(code, activated, policy);
        String text = confirmation.text(signatures.signEc(key, confirmation.signedText().getBytes(StandardCharsets.UTF_8)));
        pairing.confirm(hardwareId, code.nonce(), text, device.claimedAt());
        steps.fire(new AirgapStep(caller, "airgap.confirmed", pairing.licenseId(), device.id(), code.handle()));
        return new Confirmed(text, activated);
    }

    private static Confirmation confirmation(ActivationCode code, ActivatedLicense activated, LicenseTemplate policy) {
        String grant = GrantBits.of(activated.license(), policy, activated.device().claimedAt());
        return new Confirmation(policy.product().shortCode(), PolicyFingerprint.of(policy), code.handle(), code.nonce(),
            activated.device().hardwareId(), grant);
    }

    private Activation activation(String hardwareId, ActivationCode code) {
        DeviceDetails details = new DeviceDetails(null, null, null, null, null, null, null, null, code.virtual(), null);
        return Activation.airGapped(hardwareId, details, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
    }
}
