package io.tallystick.license.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a license comes from; never changes. */
@Embeddable
@Access(AccessType.FIELD)
public class LicenseOrigin {

    @Column(name = "company_id")
    private long companyId;
    @Column(name = "product_id")
    private long productId;
    @Column(name = "customer_id")
    private long customerId;
    @Column(name = "order_id")
    private long orderId;
    @Column(name = "license_policy")
    private String policyCode;

    protected LicenseOrigin() {
    }

    /** @param policyCode the policy whose terms were copied */
    public LicenseOrigin(long companyId, long productId, long customerId, long orderId, String policyCode) {
        this.companyId = companyId;
        this.productId = productId;
        this.customerId = customerId;
        this.orderId = orderId;
        this.policyCode = policyCode;
    }

    public long productId() {
        return productId;
    }

    public long orderId() {
        return orderId;
    }

    public String policyCode() {
        return policyCode;
    }
}
