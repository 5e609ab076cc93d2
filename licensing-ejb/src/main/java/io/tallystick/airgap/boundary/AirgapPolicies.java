package io.tallystick.airgap.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.airgap.control.GrantRules;
import io.tallystick.airgap.control.PolicyFingerprint;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** The policies that ship with applications. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AirgapPolicies {

    @EJB
    Products products;

    /** A policy of a product: {@code not_found}, {@code airgap_terms_not_supported} (requirement G10). */
    public AirgapPolicy get(Caller caller, long productId, String policyCode) {
        ProductSheet sheet = products.get(caller, productId);
        if (sheet.policies().stream().noneMatch(policy -> policy.code().equals(policyCode))) {
            throw new LicensingException(ErrorCode.NOT_FOUND, "The product has no policy " + policyCode + ": list its policies.");
        }
        LicenseTemplate template = products.template(caller, sheet.product().shortCode(), policyCode);
        GrantRules.requireSupported(template);
        return new AirgapPolicy(template, PolicyFingerprint.of(template));
    }
}
