package io.tallystick.web.wire;

import io.tallystick.shared.Iso;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;

/** Adds members to a JSON object, in order. A null text, moment or number becomes the JSON null; what is to be absent is not added. */
public final class JsonMembers {

    private final JsonObjectBuilder builder;

    JsonMembers(JsonObjectBuilder builder) {
        this.builder = builder;
    }

    public JsonMembers add(String name, String value) {
        return value == null ? nothing(name) : with(builder.add(name, value));
    }

    public JsonMembers add(String name, boolean value) {
        return with(builder.add(name, value));
    }

    public JsonMembers add(String name, long value) {
        return with(builder.add(name, value));
    }

    public JsonMembers add(String name, JsonValue value) {
        return with(builder.add(name, value));
    }

    /** A moment as ISO 8601, UTC, milliseconds (§0). */
    public JsonMembers add(String name, OffsetDateTime moment) {
        return add(name, Iso.of(moment));
    }

    /** The JSON null. */
    public JsonMembers nothing(String name) {
        return with(builder.addNull(name));
    }

    /** All members of another object. */
    public JsonMembers addAll(JsonObject members) {
        members.forEach(builder::add);
        return this;
    }

    public JsonObject build() {
        return builder.build();
    }

    private JsonMembers with(JsonObjectBuilder same) {
        return this;
    }
}
