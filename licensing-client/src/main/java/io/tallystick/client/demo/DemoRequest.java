package io.tallystick.client.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One POST of the demo data.
 *
 * @param name what it makes, for a person
 * @param path below the server's address
 * @param body to send
 */
record DemoRequest(String name, String path, JsonNode body) {

    /** All of them, in the order that they build on each other. */
    static List<DemoRequest> all() {
        try (InputStream json = DemoRequest.class.getResourceAsStream("demo-company.json")) {
            return allOf(Json.read(json.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The requests of this list, in its order. */
    static List<DemoRequest> allOf(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(request -> Json.as(DemoRequest.class, request)).toList();
    }
}
