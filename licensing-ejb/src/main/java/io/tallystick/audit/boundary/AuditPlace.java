package io.tallystick.audit.boundary;

import java.time.OffsetDateTime;

/**
 * A place in the list, newest first: lines of one moment stand in the order of their ids. Lines that come meanwhile move nothing, which
 * pages that count from the top cannot promise.
 */
public record AuditPlace(OffsetDateTime at, long id) {
}
