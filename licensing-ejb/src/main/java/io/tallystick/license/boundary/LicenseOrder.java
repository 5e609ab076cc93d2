package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.Terms;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.LicenseUserOrder;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An order that issues licenses (§6).
 *
 * @param orderStoreId the client's own id, which makes the order count once
 */
public record LicenseOrder(String orderStoreId, CustomerView customer, List<Item> items) {

    /** The same order with each user as this makes of it. */
    LicenseOrder withUsers(UnaryOperator<LicenseUserOrder> change) {
        return new LicenseOrder(orderStoreId, customer, items.stream().map(item -> new Item(item.productCode, item.policyCode,
            item.licenses.stream().map(grant -> grant.withUsers(change)).toList(), item.bundleCode)).toList());
    }

    /**
     * Licenses of one product, or of one bundle.
     *
     * @param productCode null for a bundle
     * @param policyCode  null for the default policy
     * @param bundleCode  null for a product; each grant of a bundle issues one license for each of its members
     */
    public record Item(String productCode, String policyCode, List<Grant> licenses, String bundleCode) {

        /** Licenses of a product. */
        public Item(String productCode, String policyCode, List<Grant> licenses) {
            this(productCode, policyCode, licenses, null);
        }
    }

    /**
     * One license.
     *
     * @param licenseKey   the vendor's own key; null to have one made; ignored for user-based products
     * @param users        at least one for user-based products
     * @param overrides    turns the policy's terms into those of this license
     * @param features     by code, turns the product's grant into that of this license
     * @param customFields values by name
     * @param metadata     the vendor's own JSON object, as text
     */
    public record Grant(String licenseKey, List<LicenseUserOrder> users, boolean enabled, UnaryOperator<Terms> overrides,
                        Map<String, UnaryOperator<FeatureGrant>> features, Map<String, String> customFields, String metadata) {

        Grant withUsers(UnaryOperator<LicenseUserOrder> change) {
            return new Grant(licenseKey, users.stream().map(change).toList(), enabled, overrides, features, customFields, metadata);
        }
    }
}
