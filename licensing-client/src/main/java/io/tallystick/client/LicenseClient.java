package io.tallystick.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.Credentials;
import io.tallystick.client.signing.TrustedKeys;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

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

    /**
     * A trial of the device's product (§3.11): the same one again for the same device, or for the same user of a product that is used by
     * name and password. Its JSON tells {@code trial_days}, and {@code initial_password} when the user was made for it.
     *
     * @param device its owner is not sent
     * @param email  whom the trial is for; null for a product that is used by license key
     */
    public License trial(DeviceIdentity device, String email) {
        Map<String, String> query = new LinkedHashMap<>(Map.of("hardware_id", device.hardwareId(), "product", device.product()));
        if (email != null) {
            query.put("email", email);
        }
        return check.license(transport.get("trial_key", query), device.hardwareId());
    }

    /**
     * The versions that the license is offered, newest first (§3.13).
     *
     * @param environment such as {@code win64}; null for any
     * @param channel     null for {@code stable}
     */
    public List<Release> versions(DeviceIdentity device, String environment, String channel) {
        Map<String, String> query = CallMembers.releaseQuery(device, environment, channel);
        return StreamSupport.stream(check.array(transport.get("versions", query)).spliterator(), false).map(Release::of).toList();
    }

    /**
     * Where a version is downloaded, with its size and hash (§3.13).
     *
     * @param version null for the newest that the license is offered; the others as for {@link #versions}
     */
    public ObjectNode installationFile(DeviceIdentity device, String version, String environment, String channel) {
        Map<String, String> query = CallMembers.releaseQuery(device, environment, channel);
        if (version != null) {
            query.put("version", version);
        }
        return check.json(transport.get("installation_file", query));
    }

    /** Changes the password of a user of the product (§3.15); the new one needs 8 characters or more. */
    public void changePassword(String product, LicenseOwner.User user, String newPassword) {
        ObjectNode body = Json.object().put("product", product).put("username", user.username()).put("password", user.password())
                .put("new_password", newPassword);
        transport.postJson("change_password", body, Map.of()).mustBe("password_changed");
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

    /** All keys that the server signs with (§1.4), those for tokens and codes too; signed with a key that is trusted already. */
    public TrustedKeys publicKeys() {
        return TrustedKeys.ofJwks(Json.bytes(check.json(transport.get("jwks", Map.of("api_key", caller.id())))));
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
