package io.tallystick.web.page.offline;

import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Usage;
import io.tallystick.offline.boundary.LeftLicense;
import java.util.List;

/**
 * A license that a machine has left.
 *
 * @param seatKept true when the machine keeps its seat after all
 * @param units    what the file reported
 */
record LeftFacts(LicenseFacts license, boolean seatKept, List<Units> units) {

    /** @param name of the feature, or of what the license itself counts */
    record Units(String name, long number) {
    }

    static LeftFacts of(LicenseView license, LeftLicense left) {
        return new LeftFacts(LicenseFacts.of(license), left.seatKept(), left.reported().stream().map(usage -> units(license, usage)).toList());
    }

    private static Units units(LicenseView license, Usage usage) {
        String name = usage.featureCode() == null ? "Units" : license.features().stream()
            .filter(feature -> feature.code().equals(usage.featureCode())).map(LicenseFeatureView::name).findFirst().orElse(usage.featureCode());
        return new Units(name, usage.units());
    }
}
