package io.tallystick.web.page.my;

import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.OwnLicense;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A license as its page words it.
 *
 * @param key    whole; null for a license that is used by name and password
 * @param keyEnd its last group, which tells keys apart without showing them
 * @param user   by whose name it is used; null for a key
 * @param bad    whether the state keeps it from being used
 */
record LicenseWords(long id, String href, String product, String key, String keyEnd, String user, String state, boolean bad, String until,
                    boolean trial, List<Bar> bars, List<String> features) {

    private static final int SHOWN_OF_KEY = 4;

    static LicenseWords of(OwnLicense own, OffsetDateTime now) {
        LicenseView license = own.view();
        String key = license.licenseKey();
        String state = state(license, now);
        return new LicenseWords(own.id(), "/my/licenses/" + own.id(), license.product().name(), key,
            key == null ? null : key.substring(Math.max(0, key.length() - SHOWN_OF_KEY)), license.user() == null ? null : license.user().email(),
            state, !"Valid".equals(state), until(license), license.terms().time().trial(), bars(own, now), features(license, now));
    }

    private static String state(LicenseView license, OffsetDateTime now) {
        if (!license.enabled()) {
            return "Disabled by the vendor";
        }
        return license.expired() ? "Expired" : license.terms().time().startsAfter(now) ? "Not begun yet" : "Valid";
    }

    private static String until(LicenseView license) {
        TimeTerms time = license.terms().time();
        OffsetDateTime end = time.endsAt(license.terms().type());
        if (end != null) {
            return "until " + Moments.minute(end);
        }
        return time.trial() || time.validDuration() != null && license.terms().type() != LicenseType.PERPETUAL
            ? "begins with the first activation" : "without an end";
    }

    private static List<Bar> bars(OwnLicense own, OffsetDateTime now) {
        LicenseView license = own.view();
        String id = "bar-" + own.id();
        List<Bar> bars = new ArrayList<>();
        Integer seats = own.seatsGranted();
        bars.add(Bar.of(id + "-seats", own.userId() == null ? "Seats" : "Your seats", own.seatsTaken(), seats == null ? null : seats.longValue(), ""));
        if (license.terms().floating().floats()) {
            bars.add(Bar.of(id + "-slots", "Floating slots", license.counts().slotsInUse(), (long) license.terms().floating().users(), " now"));
        }
        if (license.countsConsumption()) {
            bars.add(Bar.ofUnits(id + "-units", "Units", license.counts().totalConsumptions(), license.terms().consumption()));
        }
        license.features().stream().filter(feature -> feature.type() == FeatureType.CONSUMPTION && !feature.grant().expiredAt(now))
            .forEach(feature -> bars.add(Bar.ofUnits(id + "-feature-" + feature.id(), feature.name(), feature.totalConsumptions(),
                feature.grant().consumption())));
        return bars;
    }

    private static List<String> features(LicenseView license, OffsetDateTime now) {
        return license.features().stream().filter(feature -> feature.type() == FeatureType.ACTIVATION).map(feature -> words(feature, now)).toList();
    }

    private static String words(LicenseFeatureView feature, OffsetDateTime now) {
        OffsetDateTime end = feature.grant().expiryDate();
        return feature.name() + (end == null ? "" : (feature.grant().expiredAt(now) ? ", expired on " : ", until ") + Moments.day(end));
    }
}
