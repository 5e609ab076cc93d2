package io.tallystick.client.signing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The date text of RFC 7231, {@code Thu, 17 Nov 2022 20:51:35 GMT}: always GMT, two-digit day, whole seconds.
 * It stands in the {@code Date} header and as {@code date} in offline files (License API §1.1, §2).
 */
public final class HttpDate {

    private static final DateTimeFormatter RFC_7231 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private HttpDate() {
    }

    /** The text for this instant; fractions of a second are dropped. */
    public static String of(Instant instant) {
        return RFC_7231.format(instant);
    }

    /**
     * The instant that the text means.
     *
     * @throws java.time.format.DateTimeParseException when the text is no such date
     */
    public static Instant parse(String text) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
    }
}
