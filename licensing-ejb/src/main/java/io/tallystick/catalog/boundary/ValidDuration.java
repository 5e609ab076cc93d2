package io.tallystick.catalog.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a license is valid from its first activation: {@code 35d}, {@code 4m} or {@code 2y} (§5). Months and years are those of the
 * calendar; the last day of a shorter month stands in for a day that it lacks.
 *
 * @param text   as given
 * @param amount how many
 * @param unit   days, months or years
 */
record ValidDuration(String text, int amount, ChronoUnit unit) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})([dmy])");

    static ValidDuration parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "valid_duration is a number followed by d, m or y, such as 35d, 4m or 2y.");
        }
        ChronoUnit unit = switch (matcher.group(2)) {
            case "d" -> ChronoUnit.DAYS;
            case "m" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
        return new ValidDuration(text, Integer.parseInt(matcher.group(1)), unit);
    }

    OffsetDateTime after(OffsetDateTime start) {
        return start.plus(amount, unit);
    }
}
