package io.tallystick.license.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a license comes from; never changes once the license is issued, but that customers become one. */
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
    @Column(name = "bundle_code")
    private String bundleCode;
    @Column(name = "bundle_set")
    private Long bundleSet;

    protected LicenseOrigin() {
    }

    /**
     * @param policyCode the policy whose terms were copied
     * @param bundleCode the bundle that was ordered; null for a license of its own
     */
    public LicenseOrigin(long companyId, long productId, long customerId, long orderId, String policyCode, String bundleCode) {
        this.companyId = companyId;
        this.productId = productId;
        this.customerId = customerId;
        this.orderId = orderId;
        this.policyCode = policyCode;
        this.bundleCode = bundleCode;
    }

    /** Joins, at its birth, the licenses that one grant of a bundle issues together; the id of the first of them names the set. */
    public void joinSet(long firstLicenseId) {
        bundleSet = firstLicenseId;
    }

    /** Belongs to another customer, who took the first one over. */
    public void moveTo(long otherCustomerId) {
        customerId = otherCustomerId;
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

    public String bundleCode() {
        return bundleCode;
    }
}
