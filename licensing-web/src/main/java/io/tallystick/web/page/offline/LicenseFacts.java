package io.tallystick.web.page.offline;

import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.license.boundary.LicenseView;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A license in plain words.
 *
 * @param license its key but for the greatest part, or its user
 * @param until   the day and minute of its end
 * @param seats   how many seats are left
 */
record LicenseFacts(String product, String license, String until, String seats) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final int SHOWN = 4;

    static LicenseFacts of(LicenseView license) {
        return new LicenseFacts(license.product().name(), name(license), until(license.terms().time().endsAt(license.terms().type())),
            seats(license.terms().seats(), license.counts().timesActivated()));
    }

    private static String name(LicenseView license) {
        String key = license.licenseKey();
        return key == null ? license.user().email() : "ends in " + key.substring(Math.max(0, key.length() - SHOWN));
    }

    private static String until(OffsetDateTime end) {
        return end == null ? "no end date" : DAY.format(end.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static String seats(SeatTerms terms, int taken) {
        return terms.unlimitedActivations() ? "as many as you like"
            : Math.max(0, terms.maxActivations() - taken) + " of " + terms.maxActivations();
    }
}
