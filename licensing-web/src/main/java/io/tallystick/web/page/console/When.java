package io.tallystick.web.page.console;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in tables and facts: short, and always UTC. */
public final class When {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);

    private When() {
    }

    /** The day; null stays null. */
    public static String day(OffsetDateTime moment) {
        return moment == null ? null : DAY.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** The same with seconds, for what is repeated soon; null stays null. */
    public static String second(OffsetDateTime moment) {
        return moment == null ? null : SECOND.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** Day, hour and minute; null stays null. */
    public static String minute(OffsetDateTime moment) {
        return moment == null ? null : MINUTE.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
