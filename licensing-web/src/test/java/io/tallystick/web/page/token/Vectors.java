package io.tallystick.web.page.token;

import io.tallystick.web.wire.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The published examples of docs/activation-token.md. */
final class Vectors {

    private static final JsonObject ALL = read();

    private Vectors() {
    }

    static Stream<JsonObject> of(String list) {
        return ALL.getJsonArray(list).stream().map(JsonObject.class::cast);
    }

    static JsonObject of(String list, int place) {
        return ALL.getJsonArray(list).getJsonObject(place);
    }

    private static JsonObject read() {
        try {
            return Json.read(Files.readString(Path.of("../docs/activation-token-vectors.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
