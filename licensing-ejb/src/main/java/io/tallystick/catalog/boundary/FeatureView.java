package io.tallystick.catalog.boundary;

/**
 * A feature of a product, with the terms that its licenses start from.
 *
 * @param metadata the vendor's own JSON object, as text
 */
public record FeatureView(long id, String code, String name, FeatureType type, String metadata, ConsumptionTerms consumption,
                          FloatingTerms floating) {
}
