package io.tallystick.signing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * A company's key pair. Made prepared, published and not signing; takes over, together with its company or at a rotation, and signs as the one
 * active of its algorithm; becomes passive when another key takes over. Then it may retire, which destroys the private half and keeps the public
 * one published: files signed by it live on disks for years, so it is never deleted. Is revoked when nobody shall believe it any more. The private
 * half exists only sealed.
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
    /** Null when it was destroyed. */
    @Column(name = "sealed_private_key")
    private String sealedPrivateKey;
    @Embedded
    private KeyTimes times;

    protected SigningKey() {
    }

    /**
     * A key that signs nothing yet.
     *
     * @param algorithm        what it signs with
     * @param keyId            public name of the key, unique on this server
     * @param publicKey        base64 of the X.509 form
     * @param sealedPrivateKey the PKCS#8 form, sealed under the master key
     */
    public SigningKey(long companyId, KeyAlgorithm algorithm, String keyId, String publicKey, String sealedPrivateKey, OffsetDateTime now) {
        this.companyId = companyId;
        this.algorithm = algorithm;
        this.keyId = keyId;
        this.status = KeyStatus.PREPARED;
        this.publicKey = publicKey;
        this.sealedPrivateKey = sealedPrivateKey;
        this.times = new KeyTimes(now);
    }

    /** Signs from now on; the one before has passed on. */
    public SigningKey takeOver(OffsetDateTime now) {
        require(status == KeyStatus.PREPARED);
        status = KeyStatus.ACTIVE;
        activeFor = companyId;
        times.begin(now);
        return this;
    }

    /** Signs no more: another key takes over. */
    public void passOn(OffsetDateTime now) {
        require(isActive());
        status = KeyStatus.PASSIVE;
        activeFor = null;
        times.passOn(now);
    }

    /** Can sign nothing any more, and stays published; only a key that signed and signs no more can retire. */
    public void retire(OffsetDateTime now) {
        require(status == KeyStatus.PASSIVE);
        end(KeyStatus.RETIRED, now);
    }

    /** Is published no more, whatever it was; only the key that signs today cannot be revoked. */
    public void revoke(OffsetDateTime now) {
        require(!isActive());
        end(KeyStatus.REVOKED, now);
    }

    private void end(KeyStatus last, OffsetDateTime now) {
        status = last;
        sealedPrivateKey = null;
        times.end(now);
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new IllegalStateException("key " + keyId + " is " + standing());
        }
    }

    /** What it may still do, in the words of the wire. */
    public String standing() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** When it was made, signed, and ended. */
    public KeyTimes times() {
        return times;
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

    /** True for one that is to sign at the next rotation. */
    public boolean isPrepared() {
        return status == KeyStatus.PREPARED;
    }

    /** True for one that can sign nothing any more and stays published. */
    public boolean isRetired() {
        return status == KeyStatus.RETIRED;
    }

    /** True while signatures of it shall be believed. */
    public boolean isPublished() {
        return status != KeyStatus.REVOKED;
    }

    /** Base64 of the X.509 form of the public half. */
    public String publicKey() {
        return publicKey;
    }
}
