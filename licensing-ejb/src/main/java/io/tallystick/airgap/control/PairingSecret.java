package io.tallystick.airgap.control;

import io.tallystick.signing.boundary.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The ten bytes in an initialization code, known to server and device: what the device says is proved by a MAC under it (requirement G3). */
public record PairingSecret(byte[] bytes) {

    /** Length of the secret. */
    public static final int BYTES = 10;

    static final int HANDLE_BITS = 40;
    static final int MAC_BITS = 53;

    private static final String HANDLE_OF = "tallystick-airgap-handle-1\n";

    /** Forty bits of its hash in hexadecimal: by this it is found, from this nobody learns it. */
    public String handle() {
        byte[] head = HANDLE_OF.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = ByteBuffer.allocate(head.length + bytes.length).put(head).put(bytes).array();
        return Sha256.of(whole).hex().substring(0, HANDLE_BITS / 4);
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

    /** True when the MAC is that of the text; takes as long when it is not. */
    boolean proves(String text, String mac) {
        return MessageDigest.isEqual(mac(text).getBytes(StandardCharsets.US_ASCII), mac.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "PairingSecret[" + handle() + "]";
    }
}
