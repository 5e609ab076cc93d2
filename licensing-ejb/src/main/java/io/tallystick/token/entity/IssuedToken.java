package io.tallystick.token.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * A machine code that was turned into a token. Born with the seat that it took, in one transaction, and kept for ever: people paste the
 * same code again.
 */
@Entity
@Table(name = "issued_token")
@SequenceGenerator(name = "IssuedTokenId", sequenceName = "id_sequence", allocationSize = 50)
public class IssuedToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "IssuedTokenId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "device_id")
    private long deviceId;
    @Column(name = "request_id")
    private String requestId;
    private String email;
    @Column(name = "issued_at")
    private OffsetDateTime issuedAt;

    protected IssuedToken() {
    }

    /** @param email in lower case; the first one of a license without a customer's is the one it belongs to */
    public IssuedToken(long companyId, long licenseId, long deviceId, String requestId, String email, OffsetDateTime now) {
        this.companyId = companyId;
        this.licenseId = licenseId;
        this.deviceId = deviceId;
        this.requestId = requestId;
        this.email = email;
        this.issuedAt = now;
    }
}
