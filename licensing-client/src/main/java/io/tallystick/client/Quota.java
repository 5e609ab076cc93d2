package io.tallystick.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * How many units a license or a feature may count, and how many the server has counted (§3.8, §4, §4.3).
 *
 * @param max           units allowed in a period, or ever where there is none
 * @param total         units that the server had counted when it wrote this
 * @param unlimited     {@code max} does not matter
 * @param negative      units may be taken back
 * @param overages      more than {@code max} may be used
 * @param maxOverages   so many more; 0 means any number
 * @param period        after which the count starts again; null for never
 */
public record Quota(long max, long total, boolean unlimited, boolean negative,
                    boolean overages, long maxOverages, ConsumptionPeriod period) {

    /** The quota in a license object, a feature object or the answer to a consumption. */
    public static Quota of(JsonNode json) {
        long max = json.has("max_consumptions")
                ? json.path("max_consumptions").asLong() : json.path("max_consumption").asLong();
        return new Quota(max, json.path("total_consumptions").asLong(),
                json.path("allow_unlimited_consumptions").asBoolean(),
                json.path("allow_negative_consumptions").asBoolean(),
                json.path("allow_overages").asBoolean(), json.path("max_overages").asLong(), periodOf(json));
    }

    /** When the count starts again; empty when never. */
    public Optional<ConsumptionPeriod> resets() {
        return Optional.ofNullable(period);
    }

    /** Whether any number of units may be counted. */
    public boolean isEndless() {
        return unlimited || overages && maxOverages == 0;
    }

    /** The highest count allowed, overage included; meaningless when {@link #isEndless()}. */
    public long ceiling() {
        return overages ? Math.addExact(max, maxOverages) : max;
    }

    private static ConsumptionPeriod periodOf(JsonNode json) {
        boolean resets = json.path("reset_consumption").asBoolean() && json.path("consumption_period").isTextual();
        return resets ? ConsumptionPeriod.named(json.path("consumption_period").asText()) : null;
    }
}
