package io.tallystick.access.entity;

import io.tallystick.access.boundary.ManagementKeyOrder;
import io.tallystick.access.boundary.ManagementKeyView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * A key of the Management API. Only its SHA-256 is stored: the key is random and long, so that a slow hash would protect nothing more.
 * Lives until it is revoked, and stays afterwards so that a caller hears "revoked" rather than "unknown".
 */
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
    @Column(name = "read_only")
    private boolean readOnly;
    private String products;
    private boolean revoked;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected ManagementKey() {
    }

    /** A key without limits. */
    public ManagementKey(long companyId, String name, String keyHash, OffsetDateTime now) {
        this(companyId, keyHash, new ManagementKeyOrder(name, false, null), now);
    }

    /** @param keyHash hexadecimal SHA-256 of the key */
    public ManagementKey(long companyId, String keyHash, ManagementKeyOrder order, OffsetDateTime now) {
        this.companyId = companyId;
        this.name = order.name();
        this.keyHash = keyHash;
        this.readOnly = order.readOnly();
        this.products = ApiKey.stored(order.products());
        this.createdAt = now;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** Refuses every later call that carries this key. */
    public void revoke() {
        revoked = true;
    }

    /** True while everything can be done with it. */
    public boolean isUnlimited() {
        return !revoked && !readOnly && products == null;
    }

    /** What its vendor sees of it. */
    public ManagementKeyView view() {
        return new ManagementKeyView(id, name, readOnly, ApiKey.productsIn(products), revoked, createdAt);
    }
}
