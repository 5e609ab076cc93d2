package io.tallystick.web.page.console.license;

import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.When;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A feature of a license as a line of a table.
 *
 * @param units {@code 3 of 50}; null where nothing is counted
 * @param slots how many devices share; null where nothing floats
 */
record FeatureWords(String code, String name, String type, String units, String slots, String end, Badge state) {

    static List<FeatureWords> all(LicenseView license, OffsetDateTime now) {
        return license.features().stream().map(feature -> of(feature, now)).toList();
    }

    static FeatureWords of(LicenseFeatureView feature, OffsetDateTime now) {
        var consumption = feature.grant().consumption();
        String units = feature.type() != FeatureType.CONSUMPTION ? null
            : feature.totalConsumptions() + (consumption.unlimited() ? ", without limit" : " of " + consumption.maxConsumptions());
        boolean over = feature.grant().expiredAt(now);
        return new FeatureWords(feature.code(), feature.name(), feature.type() == FeatureType.CONSUMPTION ? "counted" : "on or off", units,
            feature.grant().floating().floats() ? feature.grant().floating().users() + " slots" : null,
            feature.grant().expiryDate() == null ? "with the license" : When.minute(feature.grant().expiryDate()),
            over ? Badge.bad("Expired") : Badge.good("On"));
    }
}
