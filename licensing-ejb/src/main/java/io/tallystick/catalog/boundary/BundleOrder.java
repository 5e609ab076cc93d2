package io.tallystick.catalog.boundary;

import java.util.List;

/** The wish for a new bundle; its members share one authorization method, which becomes the bundle's. */
public record BundleOrder(String code, String name, List<Member> members) {

    /**
     * A product in a bundle.
     *
     * @param policyCode null for the product's default policy
     */
    public record Member(String productCode, String policyCode) {
    }
}
