package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.Terms;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What is to change about a license (requirement L7).
 *
 * @param terms        turns the terms of now into the new ones
 * @param features     by code, turns the grant of now into the new one
 * @param customFields values by name, null to take one away; fields that are not named keep theirs
 * @param metadata     null to keep it
 * @param enabled      null to keep it
 */
public record LicenseChange(UnaryOperator<Terms> terms, Map<String, UnaryOperator<FeatureGrant>> features,
                            Map<String, String> customFields, String metadata, Boolean enabled) {

    /** Enables or disables, and keeps all else. */
    public static LicenseChange enabled(boolean enabled) {
        return new LicenseChange(UnaryOperator.identity(), Map.of(), Map.of(), null, enabled);
    }
}
