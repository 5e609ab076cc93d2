package io.tallystick.shared;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The form of moments in bodies: ISO 8601, UTC, milliseconds (§0). */
public final class Iso {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private Iso() {
    }

    /** As in {@code 2027-01-01T00:00:00.000Z}; null stays null. */
    public static String of(OffsetDateTime moment) {
        return moment == null ? null : MILLIS.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
