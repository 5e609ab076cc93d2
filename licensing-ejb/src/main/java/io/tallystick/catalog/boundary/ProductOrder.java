package io.tallystick.catalog.boundary;

import java.util.List;

/**
 * The wish for a new product.
 *
 * @param policies empty for one default policy: perpetual, one device, all features
 */
public record ProductOrder(String name, String shortCode, AuthorizationMethod authorizationMethod, boolean allowTrial, int trialDays,
                           int floatingTimeout, boolean allowOverages, long maxOverages, boolean preventVm, String metadata,
                           List<Feature> features, List<CustomField> customFields, List<Policy> policies) {

    /** A wished feature. */
    public record Feature(String code, String name, FeatureType type, String metadata, ConsumptionTerms consumption, FloatingTerms floating) {
    }

    /** A wished custom field, whose default value is of its type (requirement C11). */
    public record CustomField(String name, String dataType, String defaultValue) {

        public CustomField {
            FieldType.of(dataType).requireFitting(name, defaultValue);
        }
    }

    /**
     * A wished policy.
     *
     * @param features codes; null for all
     */
    public record Policy(String code, String name, boolean isDefault, Terms terms, List<String> features) {
    }
}
