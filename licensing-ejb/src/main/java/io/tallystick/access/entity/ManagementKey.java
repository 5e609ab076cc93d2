package io.tallystick.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A key of the Management API. Only its SHA-256 is stored: the key is random and long, so that a slow hash would protect nothing more. */
@Entity
@Table(name = "management_key")
@SequenceGenerator(name = "ManagementKeyId", sequenceName = "id_sequence", allocationSize = 50)
public class ManagementKey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ManagementKeyId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String name;
    @Column(name = "key_hash")
    private String keyHash;
    private boolean revoked;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected ManagementKey() {
    }

    /** @param keyHash hexadecimal SHA-256 of the key */
    public ManagementKey(long companyId, String name, String keyHash, OffsetDateTime now) {
        this.companyId = companyId;
        this.name = name;
        this.keyHash = keyHash;
        this.createdAt = now;
    }
}
