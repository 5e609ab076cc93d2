package io.tallystick.client.airgap;

import java.util.HexFormat;

/**
 * What the portal gave for a license key: the secret, and the beginning of the policy's fingerprint.
 *
 * @param policy 14 bits
 */
public record InitializationCode(PairingSecret secret, String policy) {

    private static final int POLICY_BITS = 14;

    /** Reads what was typed, or refuses and names the group that is wrong. */
    public static InitializationCode read(String typed) {
        BitReader bits = new BitReader(GroupedCode.read(CodeKind.INITIALIZATION, typed));
        byte[] secret = BitText.bytes(bits.text(PairingSecret.BYTES * Byte.SIZE));
        return new InitializationCode(new PairingSecret(secret), bits.text(POLICY_BITS));
    }

    /** Whether the license is of the policy with this fingerprint, as far as the code tells. */
    public boolean isOf(String fingerprint) {
        return BitText.of(HexFormat.of().parseHex(fingerprint)).startsWith(policy);
    }
}
