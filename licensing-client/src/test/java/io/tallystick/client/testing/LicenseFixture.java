package io.tallystick.client.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.HttpDate;
import java.time.Instant;

/** Licenses as the server describes them (§4), in the words of the domain. */
public final class LicenseFixture {

    public static final String HARDWARE_ID = "Device-One";
    public static final String LICENSE_KEY = "AAAA-BBBB-CCCC-DDDD";

    private final ObjectNode json = Json.object();

    private LicenseFixture() {
        json.putObject("customer").put("email", "c@example.com").put("company_name", "Käse & Söhne ☕");
        json.putArray("product_features");
        json.putNull("validity_period").put("allow_grace_period", false).put("grace_period", 0)
                .put("license_type", "perpetual").put("license_key", LICENSE_KEY).put("max_activations", 3)
                .put("times_activated", 1).putNull("start_date").putObject("product_details")
                .put("short_code", "EX").put("authorization_method", "license-key");
        json.put("device_id", 3).put("id", 2).put("license_active", true).put("license_enabled", true)
                .put("is_expired", false);
    }

    public static LicenseFixture aLicense() {
        return new LicenseFixture();
    }

    public LicenseFixture with(String member, Object value) {
        json.set(member, Json.of(value));
        return this;
    }

    public LicenseFixture ofProduct(String code) {
        json.withObject("product_details").put("short_code", code);
        return this;
    }

    public LicenseFixture ofUser(String email) {
        json.remove("license_key");
        json.putObject("user").put("email", email);
        return this;
    }

    public LicenseFixture counting(long max, long total) {
        json.put("license_type", "consumption").put("max_consumptions", max).put("total_consumptions", total);
        return this;
    }

    public LicenseFixture withFeature(String code, String type, String expiry) {
        json.withArray("product_features").addObject().put("code", code).put("feature_type", type)
                .put("expiry_date", expiry);
        return this;
    }

    public LicenseFixture withCountingFeature(String code, long max) {
        withFeature(code, "consumption", null);
        ObjectNode feature = (ObjectNode) json.path("product_features").path(json.path("product_features").size() - 1);
        feature.put("max_consumption", max).put("total_consumptions", 0);
        return this;
    }

    /** The license alone. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    /** The answer to a request of {@link #HARDWARE_ID}, made at this time. */
    public ObjectNode answer(String requestId, String madeAt) {
        return answerFor(HARDWARE_ID, requestId, madeAt);
    }

    public ObjectNode answerFor(String hardwareId, String requestId, String madeAt) {
        return json().put("request", "activation").put("request_id", requestId).put("hardware_id", hardwareId)
                .put("date", HttpDate.of(Instant.parse(madeAt))).put("offline_signature", "c29tZXRoaW5n");
    }
}
