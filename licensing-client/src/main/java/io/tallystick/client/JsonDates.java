package io.tallystick.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Date-times in bodies: ISO 8601 in UTC; a date alone means its first instant (§0). */
final class JsonDates {

    private static final int DATE_ALONE = "2030-06-15".length();

    private JsonDates() {
    }

    /** The instant in this member; null when the member is null or missing. */
    static Instant instant(JsonNode member) {
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        String text = member.asText();
        return text.length() == DATE_ALONE
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
    }
}
