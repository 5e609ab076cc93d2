package io.tallystick.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A product in a bundle, with the policy that its licenses are made from there. Never changed: a new list of members replaces the old. */
@Entity
@Table(name = "bundle_member")
@SequenceGenerator(name = "BundleMemberId", sequenceName = "id_sequence", allocationSize = 50)
public class BundleMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "BundleMemberId")
    private Long id;
    @Column(name = "bundle_id")
    private long bundleId;
    @Column(name = "product_id")
    private long productId;
    @Column(name = "policy_code")
    private String policyCode;

    protected BundleMember() {
    }

    /** @param policyCode null for the product's default policy */
    public BundleMember(long bundleId, long productId, String policyCode) {
        this.bundleId = bundleId;
        this.productId = productId;
        this.policyCode = policyCode;
    }

    public String policyCode() {
        return policyCode;
    }
}
