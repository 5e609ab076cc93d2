package io.tallystick.client.airgap;

/**
 * What a device shows to ask for its license.
 *
 * @param nonce       six hexadecimal digits, new for each asking
 * @param virtual     whether this is a virtual machine
 * @param fingerprint of the policy file
 */
public record ActivationCode(PairingSecret secret, String nonce, boolean virtual, String fingerprint, String hardwareId) {

    /** As it is typed into the portal: five groups. */
    public String text() {
        String signed = String.join("\n", "tallystick-airgap-activation-1", secret.handle(), nonce, virtual ? "1" : "0",
                fingerprint, hardwareId);
        return GroupedCode.write(CodeKind.ACTIVATION, BitText.ofHex(secret.handle()) + BitText.ofHex(nonce)
                + (virtual ? "1" : "0") + secret.mac(signed));
    }
}
