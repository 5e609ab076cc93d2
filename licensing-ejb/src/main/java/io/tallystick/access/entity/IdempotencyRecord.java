package io.tallystick.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * The first request under an Idempotency-Key and its answer. Born when somebody begins to work on the request, who owns it for the time of
 * a lease; whoever comes after the end of the lease may take it over. Answered in the transaction of the work; ends after 24 hours.
 */
@Entity
@Table(name = "idempotency_record")
@SequenceGenerator(name = "IdempotencyRecordId", sequenceName = "id_sequence", allocationSize = 50)
public class IdempotencyRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "IdempotencyRecordId")
    private Long id;
    /** Null for the operator, who belongs to no company. */
    @Column(name = "company_id")
    private Long companyId;
    @Column(name = "idempotency_key")
    private String idempotencyKey;
    /** The key where it is the operator's, else null: behind "a key stands once" is one unique index for companies and one for the operator. */
    @Column(name = "operator_key")
    private String operatorKey;
    @Column(name = "request_hash")
    private String requestHash;
    @Enumerated(EnumType.STRING)
    private RecordState state;
    private String owner;
    @Column(name = "lease_ends_at")
    private OffsetDateTime leaseEndsAt;
    @Column(name = "sealed_answer")
    private String sealedAnswer;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected IdempotencyRecord() {
    }

    /** A key that nobody has used. */
    public IdempotencyRecord(long companyId, String idempotencyKey) {
        this.companyId = companyId;
        this.idempotencyKey = idempotencyKey;
    }

    /** A key of the operator's that was not used. */
    public static IdempotencyRecord ofOperator(String idempotencyKey) {
        IdempotencyRecord record = new IdempotencyRecord();
        record.idempotencyKey = idempotencyKey;
        record.operatorKey = idempotencyKey;
        return record;
    }

    /**
     * Somebody begins, or begins anew, to work on the request.
     *
     * @param work        hexadecimal SHA-256 of the request
     * @param owner       a word that nobody else knows: without it nothing is answered
     * @param leaseEndsAt until when nobody else may begin
     */
    public void begin(String work, String owner, OffsetDateTime now, OffsetDateTime leaseEndsAt) {
        this.requestHash = work;
        this.owner = owner;
        this.state = RecordState.RUNNING;
        this.sealedAnswer = null;
        this.createdAt = now;
        this.leaseEndsAt = leaseEndsAt;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** True when the record stands for this very request. */
    public boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    /** True once the answer need not be repeated any more. */
    public boolean isOlderThan(OffsetDateTime moment) {
        return createdAt.isBefore(moment);
    }

    /** True when the work was begun and its owner has not been heard of for the time of the lease. */
    public boolean isAbandoned(OffsetDateTime now) {
        return state == RecordState.RUNNING && !leaseEndsAt.isAfter(now);
    }

    /** True when the answer is kept. */
    public boolean isAnswered() {
        return state == RecordState.ANSWERED;
    }

    /** The sealed form of the first answer; null while there is none, and for an answer of a former version. */
    public String sealedAnswer() {
        return sealedAnswer;
    }
}
