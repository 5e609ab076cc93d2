package io.tallystick.catalog.boundary;

import java.util.List;

/** A product with all that belongs to it. */
public record ProductSheet(ProductView product, List<FeatureView> features, List<CustomFieldView> customFields, List<PolicyView> policies) {
}
