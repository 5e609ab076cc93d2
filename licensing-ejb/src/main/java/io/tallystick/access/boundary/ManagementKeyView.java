package io.tallystick.access.boundary;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A management key without the key itself.
 *
 * @param products short codes that it is limited to; null for no limit
 */
public record ManagementKeyView(long id, String name, boolean readOnly, List<String> products, boolean revoked, OffsetDateTime createdAt) {
}
