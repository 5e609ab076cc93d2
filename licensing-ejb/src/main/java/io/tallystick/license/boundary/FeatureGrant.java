package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import java.time.OffsetDateTime;

/**
 * What a license grants of a feature.
 *
 * @param expiryDate UTC; null for never
 */
public record FeatureGrant(OffsetDateTime expiryDate, ConsumptionTerms consumption, FloatingTerms floating) {

    /** True from the expiry date on. */
    public boolean expiredAt(OffsetDateTime now) {
        return expiryDate != null && !now.isBefore(expiryDate);
    }
}
