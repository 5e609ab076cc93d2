package io.tallystick.catalog.boundary;

import java.util.List;

/** What a license of a product is made from: the chosen policy's terms and features, the product's custom fields. */
public record LicenseTemplate(ProductView product, String policyCode, Terms terms, List<FeatureView> features,
                              List<CustomFieldView> customFields) {

    /** The same for a trial, of the product's days where the policy is not a trial's. */
    LicenseTemplate asTrial() {
        return new LicenseTemplate(product, policyCode, terms.trial(product.trialDays()), features, customFields);
    }
}
