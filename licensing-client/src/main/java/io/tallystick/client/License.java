package io.tallystick.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A license as the server described it at one moment (§4). Reads the JSON it was made from and changes nothing;
 * {@link #json()} has every member, also those without a method here.
 */
public final class License {

    private final ObjectNode json;

    public License(ObjectNode json) {
        this.json = json.deepCopy();
    }

    public long id() {
        return json.path("id").asLong();
    }

    /** The license key, or the user's e-mail; this is what {@code license_signature} names (§2). */
    public String ownerName() {
        return isKeyBased() ? json.path("license_key").asText() : json.path("user").path("email").asText();
    }

    public boolean isKeyBased() {
        return json.path("license_key").isTextual();
    }

    /** {@code perpetual}, {@code time-limited}, {@code subscription} or {@code consumption}. */
    public String type() {
        return json.path("license_type").asText();
    }

    /** Short code of the product; empty text when the server named none. */
    public String product() {
        return json.path("product_details").path("short_code").asText();
    }

    /** The first instant at which the license has ended, its grace period included; empty for never. */
    public Optional<Instant> endsAt() {
        Duration grace = json.path("allow_grace_period").asBoolean()
                ? Duration.ofHours(json.path("grace_period").asLong()) : Duration.ZERO;
        return Optional.ofNullable(JsonDates.instant(json.path("validity_period"))).map(end -> end.plus(grace));
    }

    /** The first instant at which the license may be used; empty for always. */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(JsonDates.instant(json.path("start_date")));
    }

    /** False when the vendor disabled the license. */
    public boolean isEnabled() {
        return json.path("license_enabled").asBoolean(true);
    }

    /** False when the device holds no seat of it. */
    public boolean isActive() {
        return json.path("license_active").asBoolean(true);
    }

    /** What the server said when it wrote this; {@link #endsAt()} tells for other times. */
    public boolean isExpired() {
        return json.path("is_expired").asBoolean();
    }

    /** Whether the license itself counts units. */
    public boolean counts() {
        return "consumption".equals(type());
    }

    /** The units of the license; meaningless when it does not count. */
    public Quota quota() {
        return Quota.of(json);
    }

    public List<Feature> features() {
        return StreamSupport.stream(json.path("product_features").spliterator(), false).map(Feature::of).toList();
    }

    public Optional<Feature> feature(String code) {
        return features().stream().filter(feature -> feature.code().equals(code)).findFirst();
    }

    /** A copy of everything that the server said. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    /** The text under {@code license_signature}: {@code hardware_id#X#validity_period} in lower case (§2). */
    public String signedText(String hardwareId) {
        JsonNode validity = json.path("validity_period");
        return (hardwareId + "#" + ownerName() + "#" + validity.asText("")).toLowerCase(Locale.ROOT);
    }
}
