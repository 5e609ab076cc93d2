package io.tallystick.web.file;

import io.tallystick.audit.boundary.AuditFilter;
import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.audit.boundary.AuditPlace;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.Iso;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Fields;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which part of the trail is wanted (§6). */
public final class AuditQuery {

    /** The names of all filters. */
    public static final Set<String> FILTERS = Set.of("license_id", "device_id", "event", "code", "actor", "address", "from", "to", "text");

    private static final int DEFAULT_LIMIT = 20;
    private static final int LONGEST_ACTOR = 300;
    private static final Pattern PLACE = Pattern.compile("(\\S{20,30})~(\\d{1,18})");

    private AuditQuery() {
    }

    /** The filter; {@code validation_error} names a value that is none. */
    public static AuditFilter filter(Fields query) {
        return new AuditFilter(query.number("license_id"), query.number("device_id"), query.text("event"), query.text("code"),
            query.text("actor", LONGEST_ACTOR), query.text("address"), query.moment("from"), query.moment("to"), query.text("text"));
    }

    /** The length of a page. */
    public static int limit(Fields query) {
        int limit = query.integer("limit", DEFAULT_LIMIT);
        if (limit < 1 || limit > AuditLog.MOST) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "limit must be 1 to " + AuditLog.MOST + ".");
        }
        return limit;
    }

    /** Where the page before ended, as {@link #text} wrote it; null for the first page. */
    public static AuditPlace after(Fields query) {
        String text = query.text("after");
        return text == null ? null : place(text);
    }

    /** A place as {@link #after} reads it. */
    public static String text(AuditPlace place) {
        return Iso.of(place.at()) + "~" + place.id();
    }

    private static AuditPlace place(String text) {
        Matcher parts = PLACE.matcher(text);
        try {
            if (parts.matches()) {
                return new AuditPlace(OffsetDateTime.parse(parts.group(1)), Long.parseLong(parts.group(2)));
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter after must be the one of the next address of a page before.");
    }
}
