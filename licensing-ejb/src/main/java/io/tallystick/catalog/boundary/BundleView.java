package io.tallystick.catalog.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** A bundle: products under one code (§3.5). */
public record BundleView(long id, String code, String name, AuthorizationMethod authorizationMethod, boolean enabled, boolean archived,
                         List<Member> members, OffsetDateTime createdAt) {

    /**
     * A product of the bundle.
     *
     * @param policyCode null for the product's default policy
     */
    public record Member(ProductView product, String policyCode) {
    }

    /** Codes of the products, with the code of the policy where it is not the default one, for people who read what happened. */
    String memberCodes() {
        return members.stream().map(each -> each.product().shortCode() + (each.policyCode() == null ? "" : "/" + each.policyCode()))
            .collect(Collectors.joining(" + "));
    }

    /** Refuses a bundle that is activated no more, as a product: {@code archived_product}, {@code disabled_product}. */
    public void requireOffered() {
        if (archived) {
            throw new LicensingException(ErrorCode.ARCHIVED_PRODUCT, "The bundle has been archived: ask the vendor what replaces it.");
        }
        if (!enabled) {
            throw new LicensingException(ErrorCode.DISABLED_PRODUCT, "The bundle is disabled: ask the vendor.");
        }
    }
}
