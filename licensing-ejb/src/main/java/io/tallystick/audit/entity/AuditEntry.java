package io.tallystick.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** One line of the trail. Written once, never changed; later the sealer gives it its place in the chain, by a statement of its own. */
@Entity
@Table(name = "audit_entry")
@SequenceGenerator(name = "AuditEntryId", sequenceName = "id_sequence", allocationSize = 50)
public class AuditEntry {

    private static final int LONGEST_DETAIL = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AuditEntryId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private OffsetDateTime at;
    private String event;
    private String actor;
    private String code;
    @Column(name = "license_id")
    private Long licenseId;
    @Column(name = "device_id")
    private Long deviceId;
    private String address;
    private String detail;
    @Column(name = "chain_position", insertable = false, updatable = false)
    private Long chainPosition;
    @Column(name = "chain_hash", insertable = false, updatable = false)
    private String chainHash;

    protected AuditEntry() {
    }

    /**
     * Who, and from where.
     *
     * @param address null when unknown
     */
    public record Origin(long companyId, String actor, String address) {
    }

    /**
     * What happened.
     *
     * @param event     for instance {@code device.activated}
     * @param code      the error code of a refusal; null for a success
     * @param licenseId null where no license is concerned
     * @param deviceId  null where no device is concerned
     * @param detail    a sentence; spaces around it and what is longer than 2000 characters are cut off
     */
    public record Happening(String event, String code, Long licenseId, Long deviceId, String detail) {
    }

    /** A line of the trail. */
    public AuditEntry(Origin origin, Happening happening, OffsetDateTime now) {
        this.companyId = origin.companyId();
        this.actor = origin.actor();
        this.address = origin.address();
        this.event = happening.event();
        this.code = happening.code();
        this.licenseId = happening.licenseId();
        this.deviceId = happening.deviceId();
        this.detail = cut(happening.detail().strip());
        this.at = now;
    }

    /** Never through the middle of a character that Java writes as two. */
    private static String cut(String detail) {
        if (detail.length() <= LONGEST_DETAIL) {
            return detail;
        }
        boolean between = Character.isHighSurrogate(detail.charAt(LONGEST_DETAIL - 1));
        return detail.substring(0, between ? LONGEST_DETAIL - 1 : LONGEST_DETAIL);
    }
}
