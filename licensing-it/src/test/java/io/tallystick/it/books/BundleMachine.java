package io.tallystick.it.books;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.HmacSignature;
import io.tallystick.it.server.LicenseApi;

/** A customer's machine with a whole bundle. */
record BundleMachine(LicenseApi api, SoldBundle bundle, String hardwareId) {

    /** The same machine with one member alone. */
    Machine alone(int member) {
        return bundle.members().get(member).machine(api, hardwareId);
    }

    Answer activate() {
        return api.post("activate_bundle", Json.text(claim()));
    }

    Answer deactivate() {
        return api.post("deactivate_bundle", Json.text(claim()));
    }

    Answer check() {
        return api.get("check_bundle", claim());
    }

    Answer upload(OfflineFile file) {
        return api.postText(file.endpoint(), file.text());
    }

    OfflineFile requestFile(String requestId) {
        return file("activation", requestId, Map.of());
    }

    /** A file that gives all seats back and brings so many units of each member. */
    OfflineFile returnFile(String requestId, int units) {
        var usages = bundle.members().stream().map(member -> Map.of("product", member.product(), "consumptions", units)).toList();
        return file("deactivation", requestId, Map.of("licenses", usages));
    }

    private OfflineFile file(String request, String requestId, Map<String, Object> more) {
        var date = api.date();
        var content = Json.with(claim(), "request", request, "request_id", requestId, "date", date, "api_key", Acme.API_KEY,
                "signature", HmacSignature.ofFile(Acme.SHARED_KEY, date, bundle.key(), hardwareId, Acme.API_KEY));
        content.putAll(more);
        var text = Base64.getMimeEncoder().encodeToString(Json.text(content).getBytes(StandardCharsets.UTF_8));
        return new OfflineFile(request.equals("activation") ? "activate_bundle_offline" : "deactivate_bundle_offline", text);
    }

    private Map<String, Object> claim() {
        return Json.with(new LinkedHashMap<>(), "hardware_id", hardwareId, "product", bundle.code(), "license_key", bundle.key());
    }
}
