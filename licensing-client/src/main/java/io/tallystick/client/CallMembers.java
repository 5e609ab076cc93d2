package io.tallystick.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Spells a device's identity as the members and parameters of a call (§3, "ID"). */
final class CallMembers {

    private CallMembers() {
    }

    /** Query parameters of a GET. */
    static Map<String, String> query(DeviceIdentity device) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("hardware_id", device.hardwareId());
        query.put("product", device.product());
        query.putAll(device.requiredOwner().reference());
        if (device.licenseId() != null) {
            query.put("license_id", device.licenseId().toString());
        }
        return query;
    }

    /** The same with what chooses among releases; null leaves a choice open. */
    static Map<String, String> releaseQuery(DeviceIdentity device, String environment, String channel) {
        Map<String, String> query = query(device);
        if (environment != null) {
            query.put("env", environment);
        }
        if (channel != null) {
            query.put("channel", channel);
        }
        return query;
    }

    /** A body that names the license. */
    static ObjectNode body(DeviceIdentity device) {
        return body(device, device.requiredOwner().reference());
    }

    /** A body that also proves the right to the license. */
    static ObjectNode bodyWithCredentials(DeviceIdentity device) {
        return body(device, device.requiredOwner().credentials());
    }

    /** Adds what the device tells about itself. */
    static ObjectNode withFacts(ObjectNode body, DeviceFacts facts) {
        facts.members().forEach((name, value) -> body.set(name, Json.of(value)));
        if (!facts.variables().isEmpty()) {
            body.set("variables", Json.of(facts.variables()));
        }
        return body;
    }

    private static ObjectNode body(DeviceIdentity device, Map<String, String> owner) {
        ObjectNode body = Json.object().put("hardware_id", device.hardwareId()).put("product", device.product());
        owner.forEach(body::put);
        if (device.licenseId() != null) {
            body.put("license_id", device.licenseId());
        }
        return body;
    }
}
