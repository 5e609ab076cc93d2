package io.tallystick.offline.entity;

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

/** A request file that was carried out. Born with what it booked, in one transaction, and kept for ever: files come back years later. */
@Entity
@Table(name = "offline_request")
@SequenceGenerator(name = "OfflineRequestRecordId", sequenceName = "id_sequence", allocationSize = 50)
public class OfflineRequestRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OfflineRequestRecordId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "request_id")
    private String requestId;
    @Enumerated(EnumType.STRING)
    private OfflineKind kind;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "device_id")
    private long deviceId;
    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    protected OfflineRequestRecord() {
    }

    /** A file that was carried out for this device. */
    public OfflineRequestRecord(long companyId, String requestId, OfflineKind kind, String contentHash, long licenseId, long deviceId,
                                OffsetDateTime now) {
        this.companyId = companyId;
        this.requestId = requestId;
        this.kind = kind;
        this.contentHash = contentHash;
        this.licenseId = licenseId;
        this.deviceId = deviceId;
        this.receivedAt = now;
    }

    /** True when this very content was carried out, and not another under the same id. */
    public boolean isOf(OfflineKind wished, String hash) {
        return kind == wished && contentHash.equals(hash);
    }
}
