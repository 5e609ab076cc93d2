package io.tallystick.access.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 in base64 over the signing strings of §1.1 and §2. */
public final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String FIRST_LINE = "licenseSpring\n";

    private Hmac() {
    }

    /** The signature of a request that signs its Date header (§1.1). */
    public static String ofDate(byte[] sharedKey, String date) {
        return sign(sharedKey, FIRST_LINE + "date: " + date);
    }

    /**
     * The signature inside an offline file (§2).
     *
     * @param identity license key or user name
     * @param apiKey   API key or client id
     */
    public static String ofFile(byte[] sharedKey, String date, String identity, String hardwareId, String apiKey) {
        return sign(sharedKey, FIRST_LINE + "date: " + date + "\n" + identity + "\n" + hardwareId + "\n" + apiKey);
    }

    /** Compares in constant time. */
    public static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
