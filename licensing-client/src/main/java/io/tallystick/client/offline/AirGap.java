package io.tallystick.client.offline;

import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.Refusal;
import io.tallystick.client.airgap.ActivationCode;
import io.tallystick.client.airgap.DeactivationCode;
import io.tallystick.client.airgap.InitializationCode;
import io.tallystick.client.offline.DeviceStore.Outcome;
import io.tallystick.client.signing.TrustedKeys;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;

/**
 * A device that no file reaches: it gets and gives back its license by codes that a person types ({@code docs/air-gap.md}).
 * In between it is used like any {@link OfflineDevice} on the same folder.
 */
public final class AirGap {

    private static final int NONCE_BYTES = 3;

    private final DeviceStore store;
    private final DeviceIdentity device;
    private final LicenseRules rules;
    private final StatusReport report;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param folder keeps the state; one folder for one device and product
     * @param device who this is; its license key is shown, and not needed
     * @param keys   trusted to sign the policy file and confirmation codes
     * @param clock  of this device; may be wrong
     */
    public AirGap(StateFolder folder, DeviceIdentity device, TrustedKeys keys, Clock clock) {
        this.store = new DeviceStore(folder, clock);
        this.device = device;
        this.rules = new LicenseRules(device, keys);
        this.report = new StatusReport(rules);
    }

    /**
     * Takes an initialization code and answers the activation code. The same code again: the same answer, as long as it was
     * not confirmed.
     *
     * @param policyFile ships with the application
     * @param virtual    whether this is a virtual machine
     */
    public String initialize(String typed, byte[] policyFile, boolean virtual) {
        return store.change((state, now) -> {
            AirgapPolicy policy = AirgapPolicy.open(policyFile, rules.keys());
            InitializationCode code = InitializationCode.read(typed);
            mustFit(policy, code);
            Pairing pairing = state.isPairedBy(code.secret())
                    ? state.pairing() : Pairing.of(code.secret(), newNonce(), policy.text(), state.latestSeen());
            ActivationCode activation = new ActivationCode(code.secret(), pairing.nonce(), virtual, policy.fingerprint(),
                    device.hardwareId());
            return new Outcome<>(state.paired(pairing), activation.text());
        });
    }

    /** Takes the license of a confirmation code into force. The same code again changes nothing. */
    public DeviceStatus confirm(String typed) {
        return store.change((state, now) -> {
            DeviceState next = state.pairing() == null ? again(typed, state) : confirmed(typed, state);
            rules.mustBeUsableAt(rules.installed(next).license(), DeviceTime.present(now, next.latestSeen()));
            return new Outcome<>(next, report.of(next, now));
        });
    }

    /** Gives the license up and answers the deactivation code, with all units counted. Again: the same code. */
    public ReturnFile giveBack() {
        return store.change((state, now) -> {
            if (state.gaveBack() && state.latestReturn().isCode()) {
                return new Outcome<>(state, state.latestReturn());
            }
            LicenseFile file = rules.installed(state);
            if (!AirgapLicense.isIn(state.installed())) {
                throw Refusal.LICENSE_FILE_LOADED.because("This device works with a license file. Give it back with a "
                        + "deactivation file (device return).");
            }
            ReturnFile code = returned(state.installed(), file);
            return new Outcome<>(state.givenBack(code), code);
        });
    }

    private void mustFit(AirgapPolicy policy, InitializationCode code) {
        if (!policy.product().equals(device.product())) {
            throw Refusal.OTHER_PRODUCT.because("The policy file was made for the product %s, not for %s.", policy.product(),
                    device.product());
        }
        if (!code.isOf(policy.fingerprint())) {
            throw Refusal.AIRGAP_POLICY_MISMATCH.because("The license is of another product or policy than the policy file "
                    + "of this application. Ask the vendor for the policy file, or the version of the application, that "
                    + "belongs to the license.");
        }
    }

    private DeviceState confirmed(String typed, DeviceState state) {
        LicenseFile file = AirgapLicense.of(state.pairing(), device, typed.strip()).open(rules.keys());
        rules.mustBelongToDevice(file);
        rules.mustBeSameLicense(file, state);
        return state.confirmed(file, DeviceTime.seenWithDay(file, state));
    }

    private DeviceState again(String typed, DeviceState state) {
        LicenseFile file = AirgapLicense.isIn(state.installed()) ? rules.installed(state) : null;
        if (file == null || !AirgapLicense.read(state.installed()).isConfirmedBy(typed)) {
            throw Refusal.AIRGAP_NOT_INITIALIZED.because("This device did not ask for a confirmation code. Take an "
                    + "initialization code from the portal first (device airgap init).");
        }
        return state;
    }

    private ReturnFile returned(Installed installed, LicenseFile file) {
        AirgapLicense license = AirgapLicense.read(installed);
        ReturnedUnits units = ReturnedUnits.of(installed, license.policyFile(rules.keys()));
        String code = new DeactivationCode(license.shared(), license.nonce(), license.hardwareId(), units.places()).text();
        return new ReturnFile(file.requestId(), code, installed.units().unreported(), units.features());
    }

    private String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
