package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signatures of the License API, written down from its text alone, so that client and server cannot share a mistake. */
public final class HmacSignature {

    private static final String FIRST_LINE = "licenseSpring";

    private HmacSignature() {
    }

    /** The Authorization header's value for a request with this {@code Date} header. */
    public static String authorization(String apiKey, String sharedKey, String date) {
        return "algorithm=\"hmac-sha256\",headers=\"date\",signature=\"" + ofRequest(sharedKey, date) + "\",apikey=\"" + apiKey + "\"";
    }

    /** Signature of a request (§1.1). */
    public static String ofRequest(String sharedKey, String date) {
        return hmac(sharedKey, FIRST_LINE + "\ndate: " + date);
    }

    /**
     * Signature of an offline file ({@code signature} in requests, {@code offline_signature} in answers, §2).
     *
     * @param owner license key or username
     */
    public static String ofFile(String sharedKey, String date, String owner, String hardwareId, String apiKey) {
        return hmac(sharedKey, String.join("\n", FIRST_LINE, "date: " + date, owner, hardwareId, apiKey));
    }

    private static String hmac(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
