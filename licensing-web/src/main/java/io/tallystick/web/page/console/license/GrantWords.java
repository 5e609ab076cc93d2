package io.tallystick.web.page.console.license;

import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.web.page.console.When;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a license that is being ordered will grant of its features, in words. */
final class GrantWords {

    private GrantWords() {
    }

    static String features(LicenseTemplate template, LicenseOrder.Grant ordered) {
        return template.features().stream().map(feature -> word(feature, ordered.features().getOrDefault(feature.code(), UnaryOperator.identity())
            .apply(new FeatureGrant(null, feature.consumption(), feature.floating())))).collect(Collectors.joining("; "));
    }

    private static String word(FeatureView feature, FeatureGrant grant) {
        String units = feature.type() != FeatureType.CONSUMPTION ? null
            : grant.consumption().unlimited() ? "units without limit" : grant.consumption().maxConsumptions() + " units";
        String slots = grant.floating().floats() ? grant.floating().users() + " slots" : null;
        String end = grant.expiryDate() == null ? null : "until " + When.minute(grant.expiryDate());
        String more = Stream.of(units, slots, end).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return feature.name() + (more.isEmpty() ? "" : " (" + more + ")");
    }
}
