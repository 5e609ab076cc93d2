package io.tallystick.airgap.control;

import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Usage;
import java.util.List;

/** What the places of a deactivation code mean: the license, or the features of its policy by number. */
public final class ReturnedUnits {

    private ReturnedUnits() {
    }

    /** The units of a code; {@code airgap_code_invalid} where something is told of what counts no units. */
    public static List<Usage> of(DeactivationCode code, LicenseView license, LicenseTemplate policy) {
        return code.used().stream().map(used -> Usage.of(feature(used.place(), license, policy.features()), used.units())).toList();
    }

    private static String feature(int place, LicenseView license, List<FeatureView> features) {
        String feature = place == 0 || place > features.size() ? null : features.get(place - 1).code();
        if (place > features.size() || !license.countsUnitsOf(feature)) {
            throw TypedCode.refusal("The code tells of units that the license does not count: ask the vendor.");
        }
        return feature;
    }
}
