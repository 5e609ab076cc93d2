package io.tallystick.client.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.airgap.CodesOfAPortal;
import io.tallystick.client.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The portal's side of the dance, with the vendor's key: makes policy files and confirmation codes. */
public record CodePortal(Vendor vendor, String fingerprint) {

    public static final String FINGERPRINT = "0123456789abcdef".repeat(4);

    public static CodePortal of(Vendor vendor) {
        return new CodePortal(vendor, FINGERPRINT);
    }

    /** A policy of ten units, with the counting feature {@code export} (five units) and {@code pro}. */
    public byte[] policyFile() {
        ObjectNode license = Json.object().put("license_type", "consumption").put("max_consumptions", 10).put("total_consumptions", 0);
        license.putArray("product_features")
                .add(Json.object().put("code", "export").put("feature_type", "consumption").put("max_consumption", 5))
                .add(Json.object().put("code", "pro").put("feature_type", "activation"));
        license.putObject("product_details").put("short_code", "EX");
        return file("ES256", Json.object().put("version", 1).put("fingerprint", fingerprint).put("product", "EX").set("license", license));
    }

    public byte[] file(String algorithm, ObjectNode payload) {
        String signed = part(Json.object().put("alg", algorithm).put("typ", "tallystick-airgap-policy")) + "." + part(payload);
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(vendor.signEc(signed.getBytes(StandardCharsets.US_ASCII)));
        return (signed + "." + signature).getBytes(StandardCharsets.US_ASCII);
    }

    /** An initialization code with this secret of ten bytes. */
    public String initialization(String secret) {
        return CodesOfAPortal.initialization(secret, fingerprint);
    }

    /** The answer to an activation code: a license made on that day since 2020, with these differences as bits. */
    public String confirmation(String activationCode, String hardwareId, long day, String differences) {
        return CodesOfAPortal.confirmation(activationCode, "EX", fingerprint, hardwareId, CodesOfAPortal.grant(day, 1000023, differences), vendor::signEc);
    }

    private static String part(ObjectNode json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(json));
    }
}
