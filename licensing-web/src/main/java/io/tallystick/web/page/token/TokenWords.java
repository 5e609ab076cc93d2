package io.tallystick.web.page.token;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.token.boundary.GrantedToken;
import io.tallystick.web.page.QrPicture;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the page says together with a token. */
final class TokenWords {

    /** A longer one becomes a QR code that no camera reads off a screen. */
    private static final int LONGEST_PICTURE = 1200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private TokenWords() {
    }

    static Map<String, Object> of(GrantedToken token, String text) {
        LicenseView license = token.activated().license();
        Map<String, Object> words = new HashMap<>();
        words.put("text", text);
        words.put("product", license.product().name());
        words.put("device", device(token.activated().device()));
        words.put("until", until(license));
        words.put("seats", seats(license));
        words.put("features", license.features().stream().map(feature -> feature.name()).toList());
        words.put("anyFeature", !license.features().isEmpty());
        if (text.length() <= LONGEST_PICTURE) {
            words.put("qr", QrPicture.of(text));
        }
        return words;
    }

    private static String device(DeviceView device) {
        DeviceDetails details = device.details();
        return details.hostname() == null ? device.hardwareId() : details.hostname() + " (" + device.hardwareId() + ")";
    }

    private static String until(LicenseView license) {
        OffsetDateTime end = license.terms().time().endsAt(license.terms().type());
        return end == null ? "without end" : "until " + DAY.format(end.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static String seats(LicenseView license) {
        SeatTerms seats = license.terms().seats();
        int taken = license.counts().timesActivated();
        return seats.unlimitedActivations() ? taken + " in use, without a limit"
            : taken + " of " + seats.maxActivations() + " in use, " + Math.max(0, seats.maxActivations() - taken) + " left";
    }
}
