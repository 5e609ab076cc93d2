package io.tallystick.catalog.boundary;

import java.util.List;

/** What a license of a product is made from: the chosen policy's terms and features, the product's custom fields. */
public record LicenseTemplate(ProductView product, String policyCode, Terms terms, List<FeatureView> features,
                              List<CustomFieldView> customFields) {
}
