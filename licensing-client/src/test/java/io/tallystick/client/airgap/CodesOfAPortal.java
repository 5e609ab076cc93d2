package io.tallystick.client.airgap;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Writes what only a portal writes, for tests of the device's side. */
public final class CodesOfAPortal {

    private CodesOfAPortal() {
    }

    public static String initialization(String secret, String fingerprint) {
        return GroupedCode.write(CodeKind.INITIALIZATION, BitText.ofHex(secret) + BitText.ofHex(fingerprint).substring(0, 14));
    }

    /** The bits of a grant. */
    public static String grant(long day, long licenseId, String differences) {
        return new BitWriter().put(day, 16).number(licenseId).text(differences).put(0, 1).toString();
    }

    /** The bits of one difference. */
    public static String difference(Grant.Kind kind, int place, String value) {
        return new BitWriter().put(1, 1).put(kind.ordinal(), 3).put(place, 5).text(value).toString();
    }

    public static String minutes(long minutes) {
        return new BitWriter().put(minutes, 26).toString();
    }

    public static String units(long units) {
        return new BitWriter().number(units).toString();
    }

    /** Reads handle and nonce of the activation code and signs the grant for them. */
    public static String confirmation(String activationCode, String product, String fingerprint, String hardwareId, String grant,
                                      UnaryOperator<byte[]> signer) {
        BitReader asked = new BitReader(GroupedCode.read(CodeKind.ACTIVATION, activationCode));
        String handle = BitText.hex(asked.text(40));
        String nonce = BitText.hex(asked.text(24));
        int room = GroupedCode.room(GroupedCode.groupsFor(512 + grant.length()));
        String filled = grant + "0".repeat(room - 512 - grant.length());
        String text = new ConfirmationCode(new byte[0], filled).signedText(product, fingerprint, handle, nonce, hardwareId);
        byte[] signature = signer.apply(text.getBytes(StandardCharsets.UTF_8));
        return GroupedCode.write(CodeKind.CONFIRMATION, BitText.of(signature) + filled);
    }

    /** The units in a deactivation code: place and number, as {@code 0=4 1=2}. */
    public static String unitsIn(String deactivationCode) {
        BitReader bits = new BitReader(GroupedCode.read(CodeKind.DEACTIVATION, deactivationCode));
        bits.text(93);
        StringBuilder units = new StringBuilder();
        while (bits.take(1) == 1) {
            units.append(bits.take(5)).append('=').append(bits.take(1) == 1 ? "-" : "").append(bits.number()).append(' ');
        }
        return units.toString().strip();
    }
}
