package io.tallystick.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.signing.Credentials;
import io.tallystick.client.signing.TrustedKeys;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * The License API v4 from a program's side, over HTTP. Every method is one call; it throws
 * {@link LicenseApiException} when the server refuses or cannot be asked, and {@link LicenseRefusedException}
 * ({@code answer_signature_invalid}) when keys are trusted and an answer is not signed with one of them.
 * Safe for use by several threads.
 */
public final class LicenseClient {

    private static final String DEACTIVATED = "license_deactivated";

    private final Transport transport;
    private final AnswerCheck check;
    private final Credentials caller;

    /**
     * @param server  for example {@code https://license.example.com}; a trailing slash does not matter
     * @param caller  an API key, which signs each call, or an OAuth client, for which access tokens are fetched
     * @param trusted keys that answers must be signed with; {@link TrustedKeys#none()} verifies nothing
     * @param clock   gives the {@code Date} of each call, which the server wants within 15 minutes of its own
     */
    public LicenseClient(URI server, Credentials caller, TrustedKeys trusted, Clock clock) {
        this.transport = new Transport(server, caller, clock);
        this.check = new AnswerCheck(trusted);
        this.caller = caller;
    }

    /** Takes a seat for the device, or refreshes the one it has (§3.1). */
    public License activate(DeviceIdentity device, DeviceFacts facts) {
        ObjectNode body = CallMembers.withFacts(CallMembers.bodyWithCredentials(device), facts);
        return check.license(transport.postJson("activate_license", body, Map.of()), device.hardwareId());
    }

    /** The license as it is now (§3.6); an expired one is an answer too, see {@link License#isExpired()}. */
    public License check(DeviceIdentity device) {
        return check.license(transport.get("check_license", CallMembers.query(device)), device.hardwareId());
    }

    /** The feature of this code as it is now (§3.7); where it floats, the device holds a slot of it afterwards. */
    public Feature checkFeature(DeviceIdentity device, String feature) {
        Map<String, String> query = CallMembers.query(device);
        query.put("feature", feature);
        return Feature.of(check.json(transport.get("check_license_feature", query)));
    }

    /** Gives the device's slot of a floating license back (§3.10), borrowed or not; doing so twice changes nothing more. */
    public void release(DeviceIdentity device) {
        transport.postJson("floating/release", CallMembers.body(device), Map.of()).mustBe("");
    }

    /** Gives the device's slot of a floating feature back (§3.10); a device that holds none is refused. */
    public void releaseFeature(DeviceIdentity device, String feature) {
        transport.postJson("floating/feature_release", CallMembers.body(device).put("feature", feature), Map.of())
                .mustBe("feature_released");
    }

    /**
     * Keeps a slot of a floating license without further checks (§3.10); asking again the same way changes nothing more.
     *
     * @param until null for as long as is allowed
     * @return when the slot is free again
     */
    public Instant borrow(DeviceIdentity device, Instant until) {
        return borrow("floating/borrow", CallMembers.bodyWithCredentials(device), until);
    }

    /** Keeps a slot of a floating feature; otherwise as {@link #borrow}. */
    public Instant borrowFeature(DeviceIdentity device, String feature, Instant until) {
        return borrow("floating/feature_borrow", CallMembers.bodyWithCredentials(device).put("feature", feature), until);
    }

    /** Gives the device's seat back (§3.2); doing so twice changes nothing more. */
    public void deactivate(DeviceIdentity device) {
        transport.postJson("deactivate_license", CallMembers.bodyWithCredentials(device), Map.of())
                .mustBe(DEACTIVATED);
    }

    /**
     * Counts units on the license (§3.8).
     *
     * @param units          negative ones are taken back, where the license allows it
     * @param idempotencyKey the same key again counts nothing more, so that a call whose answer was lost can be
     *                       repeated; null for none
     */
    public Quota addConsumption(DeviceIdentity device, long units, String idempotencyKey) {
        return consume("add_consumption", CallMembers.body(device).put("consumptions", units), idempotencyKey);
    }

    /** Counts units on a feature (§3.9); otherwise as {@link #addConsumption}. */
    public Quota addFeatureConsumption(DeviceIdentity device, String feature, long units, String idempotencyKey) {
        ObjectNode body = CallMembers.body(device).put("feature", feature).put("consumptions", units);
        return consume("add_feature_consumption", body, idempotencyKey);
    }

    /** Everything that the server tells about a product (§3.12). */
    public ObjectNode productDetails(String product) {
        return check.json(transport.get("product_details", Map.of("product", product)));
    }

    /**
     * Sends the text of an activation request file (§3.3).
     *
     * @param requestFile base64 on one line
     * @return the exact bytes of the answer; base64 of them is the license file
     */
    public byte[] activateOffline(String requestFile) {
        Answer answer = transport.postText("activate_offline", requestFile);
        check.json(answer);
        return answer.body();
    }

    /** Sends the text of a deactivation request file (§3.4); the same file again changes nothing more. */
    public void deactivateOffline(String requestFile) {
        transport.postText("deactivate_offline", requestFile).mustBe(DEACTIVATED);
    }

    /** What the server tells to anyone, its public key above all (§1.4). Not verified: no key is known before. */
    public WellKnown wellKnown() {
        return WellKnown.of(transport.get(".well-known", Map.of("api_key", caller.id())).json());
    }

    private Instant borrow(String path, ObjectNode body, Instant until) {
        body.put("borrowed_until", until == null ? null : until.toString());
        return JsonDates.instant(check.json(transport.postJson(path, body, Map.of())).path("borrowed_until"));
    }

    private Quota consume(String path, ObjectNode body, String idempotencyKey) {
        Map<String, String> headers = idempotencyKey == null ? Map.of() : Map.of("Idempotency-Key", idempotencyKey);
        return Quota.of(check.json(transport.postJson(path, body, headers)));
    }
}
