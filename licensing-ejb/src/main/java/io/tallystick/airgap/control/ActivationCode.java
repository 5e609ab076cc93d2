package io.tallystick.airgap.control;

/**
 * From the device to the portal: asks for the license.
 *
 * @param handle  of the initialization code's secret, ten hexadecimal digits
 * @param nonce   the device's own number, six hexadecimal digits: a confirmation counts for this asking only
 * @param virtual true on a virtual machine, as the device says
 * @param mac     53 bits over all of this, policy and hardware id
 */
public record ActivationCode(String handle, String nonce, boolean virtual, String mac) {

    private static final int NONCE_BITS = 24;

    /** Reads what was typed; {@code airgap_code_invalid}. */
    public static ActivationCode read(String typed) {
        BitReader bits = new BitReader(GroupedCode.read(CodeKind.ACTIVATION, typed));
        ActivationCode code = new ActivationCode(BitText.hex(bits.text(PairingSecret.HANDLE_BITS)), BitText.hex(bits.text(NONCE_BITS)),
            bits.take(1) == 1, bits.text(PairingSecret.MAC_BITS));
        if (!bits.restIsZero()) {
            throw TypedCode.refusal("This is no activation code of ours: take the one that the application shows.");
        }
        return code;
    }

    /** True when a device with this hardware id and policy file made it, knowing the secret. */
    public boolean isOf(PairingSecret secret, String fingerprint, String hardwareId) {
        return secret.proves(signedText(fingerprint, hardwareId), mac);
    }

    String signedText(String fingerprint, String hardwareId) {
        return String.join("\n", "tallystick-airgap-activation-1", handle, nonce, virtual ? "1" : "0", fingerprint, hardwareId);
    }
}
