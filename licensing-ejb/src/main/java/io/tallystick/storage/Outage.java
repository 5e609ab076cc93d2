package io.tallystick.storage;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Remembers for a second that the database could not be reached, so that not every caller, and no caller several times, waits for the
 * same timeout: servers touch a connection many times before they hand it out or give up.
 */
final class Outage {

    private static final long REMEMBERED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private volatile Failure last;

    /** @throws SQLException as the last attempt did, if that was less than a second ago */
    void throwIfRecent() throws SQLException {
        var failure = last;
        if (failure != null && System.nanoTime() - failure.nanos() < REMEMBERED_NANOS) {
            throw new SQLException(failure.cause().getMessage(), failure.cause().getSQLState(), failure.cause());
        }
    }

    void began(SQLException cause) {
        last = new Failure(cause, System.nanoTime());
    }

    private record Failure(SQLException cause, long nanos) {
    }
}
