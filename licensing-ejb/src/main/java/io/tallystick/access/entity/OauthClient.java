package io.tallystick.access.entity;

import io.tallystick.access.boundary.OauthClientOrder;
import io.tallystick.access.boundary.OauthClientView;
import io.tallystick.access.boundary.Scope;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A program that calls in the name of a company by OAuth 2 client credentials, within a scope that never changes. Its secret rotates: the
 * old one works beside the new one until the grace period ends. Lives until it is revoked and stays afterwards, as devices and files
 * name it.
 */
@Entity
@Table(name = "oauth_client")
@SequenceGenerator(name = "OauthClientId", sequenceName = "id_sequence", allocationSize = 50)
public class OauthClient {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OauthClientId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String name;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "sealed_secret")
    private String sealedSecret;
    @Column(name = "sealed_previous_secret")
    private String sealedPreviousSecret;
    @Column(name = "previous_secret_until")
    private OffsetDateTime previousSecretUntil;
    @Enumerated(EnumType.STRING)
    @Column(name = "scope_level")
    private Scope.Level scopeLevel;
    @Column(name = "scope_id")
    private Long scopeId;
    @Column(name = "read_only")
    private boolean readOnly;
    private String products;
    private boolean revoked;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected OauthClient() {
    }

    /** A client as it was ordered. */
    public OauthClient(long companyId, String clientId, String sealedSecret, OauthClientOrder order, OffsetDateTime now) {
        this.companyId = companyId;
        this.clientId = clientId;
        this.sealedSecret = sealedSecret;
        this.name = order.name();
        this.scopeLevel = order.scope().level();
        this.scopeId = order.scope().id();
        this.readOnly = order.readOnly();
        this.products = ApiKey.stored(order.products());
        this.createdAt = now;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** Gives it another name. */
    public void rename(String newName) {
        name = newName;
    }

    /**
     * Takes another secret; {@code secret_rotation_in_progress} rather than break the grace that was promised to an older one.
     *
     * @param grace how long the old secret works; zero ends every older secret at once
     */
    public void rotate(String newSealedSecret, Duration grace, OffsetDateTime now) {
        if (revoked) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "A revoked client gets no new secret: make another client.");
        }
        if (hasPreviousSecret(now) && !grace.isZero()) {
            throw new LicensingException(ErrorCode.SECRET_ROTATION_IN_PROGRESS);
        }
        sealedPreviousSecret = grace.isZero() ? null : sealedSecret;
        previousSecretUntil = grace.isZero() ? null : now.plus(grace);
        sealedSecret = newSealedSecret;
    }

    /** Refuses every later call of this client. */
    public void revoke() {
        revoked = true;
    }

    /** The public part. */
    public String clientId() {
        return clientId;
    }

    /** What its vendor sees of it at this moment. */
    public OauthClientView view(OffsetDateTime now) {
        return new OauthClientView(id, name, clientId, new Scope(scopeLevel, scopeId), readOnly, ApiKey.productsIn(products), revoked,
            hasPreviousSecret(now) ? previousSecretUntil : null, createdAt);
    }

    private boolean hasPreviousSecret(OffsetDateTime now) {
        return previousSecretUntil != null && now.isBefore(previousSecretUntil);
    }
}
