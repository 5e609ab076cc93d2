package io.tallystick.web.wire;

import io.tallystick.activation.boundary.VariableView;
import jakarta.json.JsonObject;

/** A device variable (§3.14); its moment is in milliseconds since 1970. */
public final class VariableJson {

    private VariableJson() {
    }

    /** The variable as JSON. */
    public static JsonObject of(VariableView variable) {
        return Json.object().add("variable", variable.variable()).add("value", variable.value()).add("device_id", variable.deviceId())
            .add("created_at", variable.createdAt().toInstant().toEpochMilli()).build();
    }
}
