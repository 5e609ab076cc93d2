package io.tallystick.airgap.control;

/**
 * What a confirmation code says, and the text that is signed (requirement G2). The signature stands first in the code, because it alone has a
 * fixed length; what follows it, up to the end of the last group, is signed with the rest.
 *
 * @param product     short code
 * @param fingerprint of the policy, hexadecimal
 * @param handle      of the initialization code's secret
 * @param nonce       the device's own number
 * @param grant       bits of what the license grants, see {@link GrantBits}
 */
public record Confirmation(String product, String fingerprint, String handle, String nonce, String hardwareId, String grant) {

    private static final int SIGNATURE_BITS = 512;

    /** UTF-8 bytes of this are signed: SHA-256 with ECDSA on P-256. */
    public String signedText() {
        return String.join("\n", "tallystick-airgap-confirmation-1", product, fingerprint, handle, nonce, BitText.hex(filled()), hardwareId);
    }

    /**
     * As it is typed.
     *
     * @param signature 64 bytes, r and s (IEEE P1363)
     */
    public String text(byte[] signature) {
        return GroupedCode.write(CodeKind.CONFIRMATION, BitText.of(signature) + filled());
    }

    private String filled() {
        int room = GroupedCode.room(GroupedCode.groupsFor(SIGNATURE_BITS + grant.length()));
        return grant + "0".repeat(room - SIGNATURE_BITS - grant.length());
    }
}
