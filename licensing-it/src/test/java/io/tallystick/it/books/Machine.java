package io.tallystick.it.books;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.HmacSignature;
import io.tallystick.it.server.LicenseApi;

/**
 * A customer's machine with its license.
 *
 * @param user e-mail address; null where the license has a key
 */
record Machine(LicenseApi api, Sold license, String user, String hardwareId) {

    /** The same machine after the server has come back, maybe at another address. */
    Machine at(LicenseApi other) {
        return new Machine(other, license, user, hardwareId);
    }

    Answer activate() {
        return api.post("activate_license", Json.text(claim()));
    }

    Answer deactivate() {
        return api.post("deactivate_license", Json.text(claim()));
    }

    Answer check() {
        var query = claim();
        query.remove("password");
        return api.get("check_license", query);
    }

    /** Takes or renews a slot of the feature. */
    Answer checkFeature() {
        var query = Json.with(claim(), "feature", Shop.FEATURE);
        query.remove("password");
        return api.get("check_license_feature", query);
    }

    Answer release() {
        return api.post("floating/release", Json.text(claim()));
    }

    Answer releaseFeature() {
        return api.post("floating/feature_release", Json.text(Json.with(claim(), "feature", Shop.FEATURE)));
    }

    /** For as long as is allowed. */
    Answer borrow() {
        return api.post("floating/borrow", Json.text(claim()));
    }

    Answer borrowFeature() {
        return api.post("floating/feature_borrow", Json.text(Json.with(claim(), "feature", Shop.FEATURE)));
    }

    Answer consume(int units) {
        return api.post("add_consumption", usage(units));
    }

    /** Consumes with an Idempotency-Key. */
    Answer consume(int units, String key) {
        return api.withHeader("Idempotency-Key", key).post("add_consumption", usage(units));
    }

    Answer consumeFeature(int units) {
        return api.post("add_feature_consumption", featureUsage(units));
    }

    Answer consumeFeature(int units, String key) {
        return api.withHeader("Idempotency-Key", key).post("add_feature_consumption", featureUsage(units));
    }

    Answer track(Map<String, String> variables) {
        return api.post("track_device_variables", Json.text(Json.with(claim(), "variables", variables)));
    }

    Answer upload(OfflineFile file) {
        return api.postText(file.endpoint(), file.text());
    }

    /** A request file, {@code activate_offline.req}. */
    OfflineFile requestFile(String requestId) {
        return file("activation", requestId, Map.of());
    }

    /** A file that gives the seat back and brings what was used offline. */
    OfflineFile returnFile(String requestId, int units, int featureUnits) {
        return file("deactivation", requestId, Map.of("consumptions", units,
                "product_features", List.of(Map.of("feature", Shop.FEATURE, "consumptions", featureUnits))));
    }

    private OfflineFile file(String request, String requestId, Map<String, Object> more) {
        var date = api.date();
        var content = Json.with(claim(), "request", request, "request_id", requestId, "date", date, "api_key", Acme.API_KEY,
                "signature", HmacSignature.ofFile(Acme.SHARED_KEY, date, user == null ? license.key() : user, hardwareId, Acme.API_KEY));
        content.putAll(more);
        var text = Base64.getMimeEncoder().encodeToString(Json.text(content).getBytes(StandardCharsets.UTF_8));
        return new OfflineFile(request.equals("activation") ? "activate_offline" : "deactivate_offline", text);
    }

    String usage(int units) {
        return Json.text(Json.with(claim(), "consumptions", units));
    }

    private String featureUsage(int units) {
        return Json.text(Json.with(claim(), "feature", Shop.FEATURE, "consumptions", units));
    }

    Map<String, Object> claim() {
        return Json.with(new LinkedHashMap<>(), "hardware_id", hardwareId, "product", license.product(), "license_key", license.key(),
                "license_id", license.id(), "username", user, "password", user == null ? null : Grant.PASSWORD);
    }
}
