package io.tallystick.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A signed end of a chain. Written once, never changed. */
@Entity
@Table(name = "audit_checkpoint")
@SequenceGenerator(name = "AuditCheckpointId", sequenceName = "id_sequence", allocationSize = 50)
public class AuditCheckpoint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AuditCheckpointId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "chain_position")
    private long position;
    @Column(name = "signed_at")
    private OffsetDateTime signedAt;
    private String jws;

    protected AuditCheckpoint() {
    }

    /** A checkpoint of this position. */
    public AuditCheckpoint(long companyId, long position, OffsetDateTime signedAt, String jws) {
        this.companyId = companyId;
        this.position = position;
        this.signedAt = signedAt;
        this.jws = jws;
    }
}
