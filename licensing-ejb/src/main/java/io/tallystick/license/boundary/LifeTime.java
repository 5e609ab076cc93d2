package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.Iso;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A license's terms at a moment: whether its time has come, and whether it is over. */
public record LifeTime(Terms terms, OffsetDateTime now) {

    /** Refuses an expired license: {@code license_expired}. */
    public static final Rule<LifeTime> HAS_NOT_EXPIRED =
        Rule.refusing("license_has_not_expired", ErrorCode.LICENSE_EXPIRED, LifeTime::over, LifeTime::end);

    /** Refuses a license before its day: {@code license_start_date_error}. */
    public static final Rule<LifeTime> HAS_BEGUN = Rule.refusing("start_date_has_come", ErrorCode.LICENSE_START_DATE_ERROR,
        life -> life.terms.time().startsAfter(life.now),
        life -> "This license cannot be activated before start date: " + Iso.of(life.terms.time().startDate()) + ".", LifeTime::start);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    /** A moment as a sentence names it. */
    public static String day(OffsetDateTime moment) {
        return DAY.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private boolean over() {
        return terms.time().expiredAt(terms.type(), now);
    }

    private String end() {
        TimeTerms time = terms.time();
        OffsetDateTime end = time.endsAt(terms.type());
        if (end == null) {
            return awaited();
        }
        boolean grace = terms.type() == LicenseType.SUBSCRIPTION && time.graceAllowed();
        return (over() ? "It has been expired since " : "It is valid until ") + day(end)
            + (grace ? ", " + time.gracePeriod() + " hours of grace among it." : ".");
    }

    /** A duration or a trial whose days have not begun. */
    private String awaited() {
        TimeTerms time = terms.time();
        if (time.trial()) {
            return "It is a trial of " + time.trialDays() + " days, which the first activation begins.";
        }
        boolean lasting = time.validDuration() != null && terms.type() != LicenseType.PERPETUAL;
        return lasting ? "Its " + time.validDuration() + " begin with the first activation." : "It never expires.";
    }

    private String start() {
        OffsetDateTime start = terms.time().startDate();
        return start == null ? "It has no start date." : "Its start date is " + day(start) + ".";
    }
}
