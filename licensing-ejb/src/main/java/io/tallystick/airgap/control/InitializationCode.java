package io.tallystick.airgap.control;

import java.util.HexFormat;

/**
 * From the portal to the device: the secret, and enough of the policy's fingerprint that a device with another policy file notices before a
 * seat is booked.
 *
 * @param fingerprint of the policy, hexadecimal
 */
public record InitializationCode(PairingSecret secret, String fingerprint) {

    static final int POLICY_BITS = 14;

    /** As it is typed: four groups. */
    public String text() {
        String policy = BitText.of(HexFormat.of().parseHex(fingerprint));
        return GroupedCode.write(CodeKind.INITIALIZATION, BitText.of(secret.bytes()) + policy.substring(0, POLICY_BITS));
    }

    @Override
    public String toString() {
        return "InitializationCode[" + secret + "]";
    }
}
