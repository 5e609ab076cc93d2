package io.tallystick.client.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 of a text under a shared key, both as UTF-8, answered as padded base64 (License API §1.1). */
final class HmacSha256 {

    private static final String ALGORITHM = "HmacSHA256";

    /** Every text that is signed starts with this line (License API §1.1 and the deactivation seed). */
    private static final String FIRST_LINE = "licenseSpring\ndate: ";

    private HmacSha256() {
    }

    /** Of a call (§1.1). */
    static String ofDate(String sharedKey, String date) {
        return base64(sharedKey, FIRST_LINE + date);
    }

    /** Of a request file (§2); {@code id} is the public half that belongs to the secret. */
    static String ofFile(String secret, String date, String owner, String hardwareId, String id) {
        return base64(secret, FIRST_LINE + date + "\n" + owner + "\n" + hardwareId + "\n" + id);
    }

    private static String base64(String sharedKey, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(sharedKey.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
