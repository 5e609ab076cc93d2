package io.tallystick.client.airgap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The ten bytes in an initialization code, known to server and device; what the device says is proved by a MAC. */
public record PairingSecret(byte[] bytes) {

    static final int BYTES = 10;

    static final int HANDLE_BITS = 40;
    static final int MAC_BITS = 53;

    private static final String HANDLE_OF = "tallystick-airgap-handle-1\n";

    /** Forty bits of its hash in hexadecimal: by this it is found, from this nobody learns it. */
    public String handle() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(HANDLE_OF.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha256.digest(bytes)).substring(0, HANDLE_BITS / 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first 53 bits of the HMAC-SHA256 over a text. */
    String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return BitText.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))).substring(0, MAC_BITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "PairingSecret[" + handle() + "]";
    }
}
