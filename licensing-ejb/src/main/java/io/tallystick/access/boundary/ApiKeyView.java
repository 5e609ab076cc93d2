package io.tallystick.access.boundary;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * An API key without its secret.
 *
 * @param apiKey   public part
 * @param products short codes that it is limited to; null for no limit
 */
public record ApiKeyView(long id, String name, String apiKey, boolean readOnly, List<String> products, boolean revoked,
                         OffsetDateTime createdAt) {
}
