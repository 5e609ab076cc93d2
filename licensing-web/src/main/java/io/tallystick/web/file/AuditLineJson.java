package io.tallystick.web.file;

import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.shared.Iso;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;

/** Lines of the trail as JSON and as columns (§6). */
public final class AuditLineJson {

    static final List<String> COLUMNS = List.of("id", "at", "event", "actor", "code", "license_id", "device_id", "address", "detail",
        "position", "hash");

    private AuditLineJson() {
    }

    /** A line as an object. */
    public static JsonObject of(AuditLine line) {
        return into(Json.object(), line).build();
    }

    static JsonMembers into(JsonMembers json, AuditLine line) {
        json.add("id", line.id()).add("at", line.at()).add("event", line.event()).add("actor", line.actor()).add("code", line.code());
        number(json, "license_id", line.licenseId());
        number(json, "device_id", line.deviceId());
        json.add("address", line.address()).add("detail", line.detail());
        number(json, "position", line.seal() == null ? null : line.seal().position());
        return json.add("hash", line.seal() == null ? null : line.seal().hash());
    }

    /** The values of {@link #COLUMNS}. */
    static List<Object> cells(AuditLine line) {
        boolean sealed = line.seal() != null;
        return Arrays.asList(line.id(), Iso.of(line.at()), line.event(), line.actor(), line.code(), line.licenseId(), line.deviceId(),
            line.address(), line.detail(), sealed ? line.seal().position() : null, sealed ? line.seal().hash() : null);
    }

    private static void number(JsonMembers json, String name, Long number) {
        if (number == null) {
            json.nothing(name);
        } else {
            json.add(name, number);
        }
    }
}
