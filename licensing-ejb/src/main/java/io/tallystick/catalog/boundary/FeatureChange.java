package io.tallystick.catalog.boundary;

import java.util.function.UnaryOperator;

/**
 * What is to change about a product's feature; null leaves a value as it is. Licenses that have the feature keep their own terms.
 *
 * @param metadata the vendor's own JSON object, as text
 */
public record FeatureChange(String name, String metadata, UnaryOperator<ConsumptionTerms> consumption, UnaryOperator<FloatingTerms> floating) {
}
