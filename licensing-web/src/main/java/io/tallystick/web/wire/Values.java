package io.tallystick.web.wire;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Reads single JSON values strictly; each refusal is a {@code validation_error} that names the member. */
final class Values {

    /** Ids and numbers of the wire stay below 2^53 (§0). */
    private static final long LARGEST = (1L << 53) - 1;
    private static final int MOST_DIGITS = 17;
    private static final int LATEST_YEAR = 9999;

    private Values() {
    }

    static String text(String name, JsonValue value, int longest) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonString text)) {
            throw invalid(name, "must be a text");
        }
        return bounded(name, text.getString(), longest);
    }

    static String bounded(String name, String text, int longest) {
        if (text.length() > longest) {
            throw invalid(name, "must have at most " + longest + " characters");
        }
        return storable(name, text);
    }

    /** Texts that a database can keep: no NUL, no half of a surrogate pair. */
    static String storable(String name, String text) {
        if (text != null && (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text))) {
            throw invalid(name, "must be plain text without NUL characters");
        }
        return text;
    }

    static String anyText(String name, JsonValue value, int longest) {
        return bounded(name, value instanceof JsonString text ? text.getString() : value.toString(), longest);
    }

    static Long number(String name, JsonValue value, boolean textAllowed) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return whole(name, number.bigDecimalValue());
        }
        if (textAllowed && value instanceof JsonString text && text.getString().matches("-?\\d{1," + MOST_DIGITS + "}")) {
            return whole(name, new BigDecimal(text.getString()));
        }
        throw invalid(name, "must be a whole number");
    }

    static Boolean truth(String name, JsonValue value) {
        if (value == null) {
            return null;
        }
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        if (!text.equals("true") && !text.equals("false")) {
            throw invalid(name, "must be true or false");
        }
        return Boolean.valueOf(text);
    }

    static OffsetDateTime moment(String name, String text) {
        try {
            OffsetDateTime moment = text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC) : OffsetDateTime.parse(text);
            OffsetDateTime utc = moment.withOffsetSameInstant(ZoneOffset.UTC);
            if (utc.getYear() < 1 || utc.getYear() > LATEST_YEAR) {
                throw invalid(name, "must lie in the years 1 to 9999");
            }
            return utc.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw invalid(name, "must be a date such as 2030-06-15 or 2030-06-15T00:00:00.000Z");
        }
    }

    static JsonObject object(String name, JsonValue value) {
        if (value != null && !(value instanceof JsonObject)) {
            throw invalid(name, "must be an object");
        }
        return (JsonObject) value;
    }

    static LicensingException invalid(String name, String rule) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + name + " " + rule + ".");
    }

    private static long whole(String name, BigDecimal number) {
        boolean small = number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
        if (!small || number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            throw invalid(name, "must be a whole number below 2^53");
        }
        return number.longValueExact();
    }
}
