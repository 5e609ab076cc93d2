package io.tallystick.floating.control;

import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;

/**
 * What devices share slots of: a license, or a feature of it.
 *
 * @param id      of the license, or of the feature on the license; both come from one sequence
 * @param feature null for the license itself
 * @param end     when it expires, UTC; null for never
 */
public record Entitlement(long id, long licenseId, LicenseFeatureView feature, FloatingTerms terms, OffsetDateTime end) {

    /** A license itself. */
    public static Entitlement of(LicenseView license) {
        return new Entitlement(license.id(), license.id(), null, license.terms().floating(), endOf(license));
    }

    /** A feature of a license, or the license itself where the code is null; {@code invalid_license_feature_code}. */
    public static Entitlement of(LicenseView license, String code) {
        if (code == null) {
            return of(license);
        }
        LicenseFeatureView feature = license.features().stream().filter(each -> each.code().equals(code)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.INVALID_LICENSE_FEATURE_CODE));
        OffsetDateTime end = earlier(endOf(license), feature.grant().expiryDate());
        return new Entitlement(feature.id(), license.id(), feature, feature.grant().floating(), end);
    }

    /** True from its end on. */
    public boolean expiredAt(OffsetDateTime now) {
        return end != null && !now.isBefore(end);
    }

    /** The feature's code; null for the license itself. */
    public String code() {
        return feature == null ? null : feature.code();
    }

    private static OffsetDateTime endOf(LicenseView license) {
        return license.terms().time().endsAt(license.terms().type());
    }

    static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
