package io.tallystick.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A version that a license is offered (§3.13). */
public record Release(String version, Instant releaseDate) {

    static Release of(JsonNode json) {
        return new Release(json.path("version").asText(), JsonDates.instant(json.path("release_date")));
    }
}
