package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.Credentials;
import io.tallystick.client.signing.HttpDate;
import io.tallystick.client.signing.StrictBase64;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes request files: base64 of a signed JSON object (§3.3, §3.4, deactivation seed).
 *
 * @param author signs them; its secret is not in them
 * @param facts  what the device tells about itself, and its variables
 * @param ids    gives each new file its {@code request_id}
 */
public record RequestWriter(Credentials author, DeviceFacts facts, Supplier<UUID> ids) {

    /** Asks for a license for this device; {@code date} is the server's time as well as the device knows it. */
    public RequestFile activation(DeviceIdentity device, Instant date) {
        String requestId = ids.get().toString();
        return new RequestFile(requestId, text(signed("activation", requestId, device, date)));
    }

    ReturnFile deactivation(DeviceIdentity device, Instant date, Installed installed) {
        String requestId = ids.get().toString();
        long units = installed.units().unreported();
        Map<String, Long> features = unreported(installed);
        ObjectNode json = signed("deactivation", requestId, device, date);
        if (units != 0) {
            json.put("consumptions", units);
        }
        if (!features.isEmpty()) {
            ArrayNode list = json.putArray("product_features");
            features.forEach((code, count) -> list.addObject().put("feature", code).put("consumptions", count));
        }
        return new ReturnFile(requestId, text(json), units, features);
    }

    private ObjectNode signed(String request, String requestId, DeviceIdentity device, Instant date) {
        String dateText = HttpDate.of(date);
        ObjectNode json = Json.object().put("request", request).put("request_id", requestId).put("date", dateText)
                .put("hardware_id", device.hardwareId()).put("product", device.product());
        device.requiredOwner().credentials().forEach(json::put);
        if (device.licenseId() != null) {
            json.put("license_id", device.licenseId());
        }
        String signature = author.fileSignature(dateText, device.owner().name(), device.hardwareId());
        return withFacts(json.put(author.fileMember(), author.id()).put("signature", signature));
    }

    private ObjectNode withFacts(ObjectNode json) {
        facts.members().forEach((name, value) -> json.set(name, Json.of(value)));
        if (!facts.variables().isEmpty()) {
            json.set("variables", Json.of(facts.variables()));
        }
        return json;
    }

    private static Map<String, Long> unreported(Installed installed) {
        return installed.features().entrySet().stream()
                .filter(feature -> feature.getValue().unreported() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, feature -> feature.getValue().unreported(),
                        Math::addExact, TreeMap::new));
    }

    private static String text(ObjectNode json) {
        return StrictBase64.encode(Json.bytes(json));
    }
}
