package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import java.time.Instant;
import java.util.Map;

/** Spells the short claims of a token out as the license object that a license file holds (§4). */
final class TokenClaims {

    private static final Map<String, String> TYPES = Map.of("p", "perpetual", "t", "time-limited", "c", "consumption");
    private static final Map<String, String> PERIODS = Map.of("d", "daily", "w", "weekly", "m", "monthly", "a", "annually");

    private TokenClaims() {
    }

    /** @throws IllegalArgumentException when a claim has a value that is not known */
    static ObjectNode license(JsonNode claims) {
        ObjectNode json = Json.object();
        json.put("id", claims.path("l").asLong()).put("license_type", known(TYPES, claims.path("t")));
        owner(json, claims);
        moment(json, "validity_period", claims.path("exp"));
        moment(json, "maintenance_period", claims.path("mt"));
        json.put("is_trial", claims.has("tr")).put("license_active", true).put("license_enabled", true).put("is_expired", false);
        if (claims.has("q")) {
            quota(json, "max_consumptions", claims.path("q"));
        }
        ArrayNode features = json.putArray("product_features");
        claims.path("f").forEach(claim -> features.add(feature(claim)));
        return json;
    }

    private static void owner(ObjectNode json, JsonNode claims) {
        boolean key = claims.has("k");
        if (key) {
            json.put("license_key", claims.path("k").asText());
        } else {
            json.putObject("user").put("email", claims.path("u").asText());
        }
        json.putObject("product_details").put("short_code", claims.path("p").asText())
                .put("authorization_method", key ? "license-key" : "user");
    }

    /** A feature is its code alone, or an object where there is more to say. */
    private static ObjectNode feature(JsonNode claim) {
        JsonNode quota = claim.path("q");
        ObjectNode json = Json.object().put("code", claim.isTextual() ? claim.asText() : claim.path("c").asText())
                .put("feature_type", quota.isObject() ? "consumption" : "activation");
        moment(json, "expiry_date", claim.path("x"));
        if (quota.isObject()) {
            quota(json, "max_consumption", quota);
        }
        return json;
    }

    private static void quota(ObjectNode json, String max, JsonNode quota) {
        json.put(max, quota.path("m").asLong()).put("total_consumptions", quota.path("n").asLong())
                .put("allow_unlimited_consumptions", quota.has("u")).put("allow_negative_consumptions", quota.has("g"))
                .put("allow_overages", quota.has("o")).put("max_overages", quota.path("o").asLong())
                .put("reset_consumption", quota.has("r"));
        json.put("consumption_period", quota.has("r") ? known(PERIODS, quota.path("r")) : null);
    }

    private static void moment(ObjectNode json, String member, JsonNode seconds) {
        json.put(member, seconds.isMissingNode() ? null : Instant.ofEpochSecond(seconds.asLong()).toString());
    }

    private static String known(Map<String, String> words, JsonNode code) {
        String word = words.get(code.asText());
        if (word == null) {
            throw new IllegalArgumentException(code.asText());
        }
        return word;
    }
}
