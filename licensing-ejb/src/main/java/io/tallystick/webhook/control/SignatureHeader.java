package io.tallystick.webhook.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a delivery: {@code t=<unix s>,v1=<hex HMAC-SHA256(secret, "<t>.<raw body>")>} (§6, requirement W5). */
public final class SignatureHeader {

    /** The header's name. */
    public static final String NAME = "Tallystick-Signature";
    private static final String ALGORITHM = "HmacSHA256";

    private SignatureHeader() {
    }

    /**
     * The header's value.
     *
     * @param unixSeconds when it is sent
     * @param secrets     one {@code v1} for each
     */
    public static String of(long unixSeconds, byte[] body, List<byte[]> secrets) {
        return secrets.stream().map(secret -> ",v1=" + hmac(secret, unixSeconds, body)).collect(Collectors.joining("", "t=" + unixSeconds, ""));
    }

    private static String hmac(byte[] secret, long unixSeconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((unixSeconds + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
