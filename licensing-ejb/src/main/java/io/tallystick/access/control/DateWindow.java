package io.tallystick.access.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How far off the Date of a call may be (requirement A2). */
@ApplicationScoped
public class DateWindow {

    private static final Duration WIDTH = Duration.ofMinutes(15);

    @Inject
    Clock clock;

    /** Refuses a Date that cannot be read or is more than 15 minutes off, either way: {@code date_header_diff}. */
    void requireRecent(String date) {
        try {
            Instant sent = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            if (Duration.between(sent, clock.instant()).abs().compareTo(WIDTH) > 0) {
                throw new LicensingException(ErrorCode.DATE_HEADER_DIFF);
            }
        } catch (DateTimeException e) {
            throw new LicensingException(ErrorCode.DATE_HEADER_DIFF);
        }
    }
}
