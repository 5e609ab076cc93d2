package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.License;
import io.tallystick.client.LicenseOwner;
import io.tallystick.client.Refusal;
import io.tallystick.client.airgap.ConfirmationCode;
import io.tallystick.client.airgap.Grant;
import io.tallystick.client.airgap.PairingSecret;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A license that came as a confirmation code. It is kept as everything that the code's signature is over, so that each use
 * can verify it anew.
 *
 * @param secret       hexadecimal; proves the deactivation code
 * @param nonce        of this activation
 * @param hardwareId   of the device that it was made for
 * @param owner        license key where the device knows it; else empty text
 * @param policy       the policy file
 * @param confirmation the code, as it was typed
 */
record AirgapLicense(String secret, String nonce, String hardwareId, String owner, String policy, String confirmation) {

    /** Begins no license file, as those are base64. */
    private static final String BEGINNING = "{";

    /** A license for this device, not verified yet. */
    static AirgapLicense of(Pairing pairing, DeviceIdentity device, String confirmation) {
        String owner = device.owner() instanceof LicenseOwner.Key key ? key.licenseKey() : "";
        return new AirgapLicense(pairing.secret(), pairing.nonce(), device.hardwareId(), owner, pairing.policy(), confirmation);
    }

    /** Whether this is what {@link #text()} wrote, and no license file. */
    static boolean isIn(Installed installed) {
        return installed != null && installed.file().startsWith(BEGINNING);
    }

    static AirgapLicense read(Installed installed) {
        return Json.as(AirgapLicense.class, Json.readObject(installed.file().getBytes(StandardCharsets.UTF_8)));
    }

    /** As it lies in the device's state. */
    String text() {
        return new String(Json.bytes(Json.of(this)), StandardCharsets.UTF_8);
    }

    PairingSecret shared() {
        return new Pairing(secret, nonce, policy, null).shared();
    }

    /** Whether this very code brought it, however it was typed. */
    boolean isConfirmedBy(String typed) {
        return Arrays.equals(ConfirmationCode.read(typed).signature(), ConfirmationCode.read(confirmation).signature());
    }

    AirgapPolicy policyFile(TrustedKeys keys) {
        return AirgapPolicy.open(policy.getBytes(StandardCharsets.US_ASCII), keys);
    }

    /** Verifies the policy file and the code, and reads the license in them. */
    LicenseFile open(TrustedKeys keys) {
        AirgapPolicy known = policyFile(keys);
        ConfirmationCode code = ConfirmationCode.read(confirmation);
        String handle = shared().handle();
        String signed = code.signedText(known.product(), known.fingerprint(), handle, nonce, hardwareId);
        if (!keys.verifyEc(signed.getBytes(StandardCharsets.UTF_8), code.signature())) {
            throw Refusal.AIRGAP_CODE_INVALID.because("The confirmation code is not for this device and the activation "
                    + "code that it showed last, or is signed with a key that this device does not trust. Begin again "
                    + "with a new initialization code." + NewKeys.HINT);
        }
        Grant grant = code.granted();
        ObjectNode license = grant.appliedTo(known.license()).put("license_key", owner);
        return new LicenseFile(text(), new License(license), hardwareId, handle, grant.issued());
    }

    @Override
    public String toString() {
        return "AirgapLicense[" + nonce + "]";
    }
}
