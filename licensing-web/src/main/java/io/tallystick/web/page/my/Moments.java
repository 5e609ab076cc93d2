package io.tallystick.web.page.my;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them. The server does not know where its visitors live: all are UTC, and say so where the hour matters. */
final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private Moments() {
    }

    /** The day; null stays null. */
    static String day(OffsetDateTime moment) {
        return moment == null ? null : DAY.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** Day, hour and minute; null stays null. */
    static String minute(OffsetDateTime moment) {
        return moment == null ? null : MINUTE.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
