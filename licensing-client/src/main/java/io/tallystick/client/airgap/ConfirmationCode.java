package io.tallystick.client.airgap;

import java.util.HexFormat;

/**
 * What the portal answered: the license, signed.
 *
 * @param signature 64 bytes, r and s (IEEE P1363)
 * @param grant     the bits behind it, up to the end of the last group
 */
public record ConfirmationCode(byte[] signature, String grant) {

    private static final int SIGNATURE_BITS = 512;

    /** Reads what was typed, or refuses and names the group that is wrong. */
    public static ConfirmationCode read(String typed) {
        BitReader bits = new BitReader(GroupedCode.read(CodeKind.CONFIRMATION, typed));
        return new ConfirmationCode(BitText.bytes(bits.text(SIGNATURE_BITS)), bits.rest());
    }

    /** The signature is over the UTF-8 bytes of this. */
    public String signedText(String product, String fingerprint, String handle, String nonce, String hardwareId) {
        return String.join("\n", "tallystick-airgap-confirmation-1", product, fingerprint, handle, nonce,
                BitText.hex(grant), hardwareId);
    }

    /** What the license grants. */
    public Grant granted() {
        return Grant.of(grant);
    }

    @Override
    public String toString() {
        return "ConfirmationCode[" + HexFormat.of().formatHex(signature) + "]";
    }
}
