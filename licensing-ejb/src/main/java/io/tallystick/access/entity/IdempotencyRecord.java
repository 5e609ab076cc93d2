package io.tallystick.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The first answer given to an Idempotency-Key. Born with the booking it stands for, in the same transaction; ends after 24 hours. */
@Entity
@Table(name = "idempotency_record")
@SequenceGenerator(name = "IdempotencyRecordId", sequenceName = "id_sequence", allocationSize = 50)
public class IdempotencyRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "IdempotencyRecordId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "idempotency_key")
    private String idempotencyKey;
    @Column(name = "request_hash")
    private String requestHash;
    private String answer;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected IdempotencyRecord() {
    }

    /**
     * @param requestHash hexadecimal SHA-256 of the request
     * @param answer      the body that was answered
     */
    public IdempotencyRecord(long companyId, String idempotencyKey, String requestHash, String answer, OffsetDateTime now) {
        this.companyId = companyId;
        this.idempotencyKey = idempotencyKey;
        this.requestHash = requestHash;
        this.answer = answer;
        this.createdAt = now;
    }

    /** True when the record stands for this very request. */
    public boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    /** True once the answer need not be repeated any more. */
    public boolean isOlderThan(OffsetDateTime moment) {
        return createdAt.isBefore(moment);
    }

    /** The body that was answered first. */
    public String answer() {
        return answer;
    }
}
