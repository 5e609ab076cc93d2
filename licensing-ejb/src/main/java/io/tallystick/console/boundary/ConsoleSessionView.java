package io.tallystick.console.boundary;

import java.time.OffsetDateTime;

/**
 * A place where a console user is signed in.
 *
 * @param address network address at the beginning; null when unknown
 * @param agent   what the browser calls itself; null when it did not
 */
public record ConsoleSessionView(long id, OffsetDateTime startedAt, OffsetDateTime lastSeenAt, String address, String agent) {
}
