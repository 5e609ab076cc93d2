package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The policy file that ships with an application, verified: a compact JWS (ES256). Made by {@link #open} only.
 *
 * @param text        the file on one line
 * @param product     short code
 * @param fingerprint what codes call this policy
 * @param license     the license object that confirmation codes tell the differences to
 */
record AirgapPolicy(String text, String product, String fingerprint, ObjectNode license) {

    private static final int PARTS = 3;
    private static final String TYPE = "tallystick-airgap-policy";

    /**
     * Reads and verifies a policy file. The key that it names is believed only if it is trusted already: whoever can
     * replace the file could replace that key as well.
     */
    static AirgapPolicy open(byte[] file, TrustedKeys keys) {
        String text = MailedText.line(file);
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS) {
            throw unreadable();
        }
        if (!keys.hasEc()) {
            throw Refusal.NO_PUBLIC_KEY.because("This device knows no P-256 key to verify the policy file with. "
                    + "Get the vendor's keys as a file and trust them (device trust keys.json).");
        }
        try {
            ObjectNode header = Json.readObject(decoded(parts[0]));
            byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            if (!isOurs(header) || !keys.verifyEc(signed, decoded(parts[2]))) {
                throw Refusal.AIRGAP_POLICY_UNREADABLE.because("The policy file was altered, or is signed with a key "
                        + "that this device does not trust." + NewKeys.HINT);
            }
            return read(text, Json.readObject(decoded(parts[1])));
        } catch (IllegalArgumentException notAPolicy) {
            throw unreadable();
        }
    }

    private static boolean isOurs(ObjectNode header) {
        return "ES256".equals(header.path("alg").asText()) && TYPE.equals(header.path("typ").asText());
    }

    private static AirgapPolicy read(String text, ObjectNode payload) {
        if (payload.path("version").asInt() != 1 || !(payload.get("license") instanceof ObjectNode license)) {
            throw unreadable();
        }
        return new AirgapPolicy(text, payload.path("product").asText(), payload.path("fingerprint").asText(), license);
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static RuntimeException unreadable() {
        return Refusal.AIRGAP_POLICY_UNREADABLE.because("This is no complete policy file. Take the one that ships with "
                + "the application.");
    }
}
