package io.tallystick.license.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** That a machine or a user got a trial of a product. Born with the trial's license, under the lock of the company; never changed. */
@Entity
@Table(name = "license_trial")
@SequenceGenerator(name = "TrialId", sequenceName = "id_sequence", allocationSize = 50)
public class Trial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "TrialId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "product_id")
    private long productId;
    private String claimant;
    @Column(name = "trial_number")
    private int number;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected Trial() {
    }

    /**
     * @param claimant hardware id, or e-mail as users are known by
     * @param number   1 for the claimant's first one
     */
    public Trial(long companyId, long productId, String claimant, int number, long licenseId, OffsetDateTime now) {
        this.companyId = companyId;
        this.productId = productId;
        this.claimant = claimant;
        this.number = number;
        this.licenseId = licenseId;
        this.createdAt = now;
    }

    /** The trial's license. */
    public long licenseId() {
        return licenseId;
    }
}
