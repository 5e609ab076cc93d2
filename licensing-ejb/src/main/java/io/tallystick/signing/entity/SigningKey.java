package io.tallystick.signing.entity;

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
import java.util.Locale;

/**
 * A company's key pair, one active of each algorithm. Born active together with its company; the private half exists only sealed. Becomes
 * passive when another key takes over, and is never deleted: files signed by it live on disks for years. Retires when nobody shall believe
 * it any more.
 */
@Entity
@Table(name = "signing_key")
@SequenceGenerator(name = "SigningKeyId", sequenceName = "id_sequence", allocationSize = 50)
public class SigningKey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SigningKeyId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "key_id")
    private String keyId;
    @Enumerated(EnumType.STRING)
    private KeyAlgorithm algorithm;
    @Enumerated(EnumType.STRING)
    private KeyStatus status;
    /** The company while active, else null: behind "one active key of each algorithm" stands a unique index. */
    @Column(name = "active_for")
    private Long activeFor;
    @Column(name = "public_key")
    private String publicKey;
    @Column(name = "sealed_private_key")
    private String sealedPrivateKey;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected SigningKey() {
    }

    /**
     * @param algorithm        what it signs with
     * @param keyId            public name of the key, unique on this server
     * @param publicKey        base64 of the X.509 form
     * @param sealedPrivateKey the PKCS#8 form, sealed under the master key
     */
    public SigningKey(long companyId, KeyAlgorithm algorithm, String keyId, String publicKey, String sealedPrivateKey, OffsetDateTime now) {
        this.companyId = companyId;
        this.algorithm = algorithm;
        this.keyId = keyId;
        this.status = KeyStatus.ACTIVE;
        this.activeFor = companyId;
        this.publicKey = publicKey;
        this.sealedPrivateKey = sealedPrivateKey;
        this.createdAt = now;
    }

    /** Signs no more: another key takes over. */
    public void passOn() {
        status = KeyStatus.PASSIVE;
        activeFor = null;
    }

    /** Is published no more; only a key that signs no more can retire. */
    public void retire() {
        if (isActive()) {
            throw new IllegalStateException("key " + keyId + " still signs");
        }
        status = KeyStatus.RETIRED;
    }

    /** What it may still do, in the words of the wire. */
    public String standing() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** When it was made. */
    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** The public name of this key. */
    public String keyId() {
        return keyId;
    }

    /** What it signs with. */
    public KeyAlgorithm algorithm() {
        return algorithm;
    }

    /** True for the one key of its company and algorithm that signs today. */
    public boolean isActive() {
        return status == KeyStatus.ACTIVE;
    }

    /** True while signatures of it shall be believed. */
    public boolean isPublished() {
        return status != KeyStatus.RETIRED;
    }

    /** Base64 of the X.509 form of the public half. */
    public String publicKey() {
        return publicKey;
    }
}
