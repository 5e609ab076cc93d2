package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.FeatureType;

/**
 * A feature on a license (§4.3).
 *
 * @param metadata          the vendor's own JSON object, as text
 * @param totalConsumptions units used in the current period
 */
public record LicenseFeatureView(long id, String code, String name, FeatureType type, String metadata, FeatureGrant grant,
                                 long totalConsumptions) {
}
