package io.tallystick.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A feature of a license (§4.3).
 *
 * @param code   its name in programs
 * @param counts whether it counts units (type {@code consumption}) or is only there (type {@code activation})
 * @param expiry when it ends; null for never
 * @param quota  its units; meaningless when it does not count
 */
public record Feature(String code, boolean counts, Instant expiry, Quota quota) {

    static Feature of(JsonNode json) {
        return new Feature(json.path("code").asText(),
                "consumption".equals(json.path("feature_type").asText()),
                JsonDates.instant(json.path("expiry_date")), Quota.of(json));
    }

    /** When it ends; empty for never. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(expiry);
    }

    /** Whether it has ended at this time. */
    public boolean isExpired(Instant now) {
        return expiry != null && !now.isBefore(expiry);
    }
}
