package io.tallystick.catalog.entity;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ProductChange;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.ProductView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/**
 * Something a vendor sells licenses for. Born enabled; may be disabled for a while, and archived at the end of its life: both stop
 * activations and leave what is active alone. Its short code and authorization method never change, because they stand in shipped
 * applications.
 */
@Entity
@Table(name = "product")
@SequenceGenerator(name = "ProductId", sequenceName = "id_sequence", allocationSize = 50)
public class Product {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ProductId")
    private Long id;
    @Version
    private long version;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "short_code")
    private String shortCode;
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "authorization_method")
    private AuthorizationMethod authorizationMethod;
    @Column(name = "allow_trial")
    private boolean allowTrial;
    @Column(name = "trial_days")
    private int trialDays;
    @Column(name = "floating_timeout")
    private int floatingTimeout;
    @Column(name = "allow_overages")
    private boolean allowOverages;
    @Column(name = "max_overages")
    private long maxOverages;
    @Column(name = "prevent_vm")
    private boolean preventVm;
    private boolean enabled;
    private boolean archived;
    private String metadata;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected Product() {
    }

    /** A product that is offered from now on. */
    public Product(long companyId, ProductOrder order, OffsetDateTime now) {
        this.companyId = companyId;
        this.shortCode = order.shortCode();
        this.name = order.name();
        this.authorizationMethod = order.authorizationMethod();
        this.allowTrial = order.allowTrial();
        this.trialDays = order.trialDays();
        this.floatingTimeout = order.floatingTimeout();
        this.allowOverages = order.allowOverages();
        this.maxOverages = order.maxOverages();
        this.preventVm = order.preventVm();
        this.metadata = order.metadata();
        this.enabled = true;
        this.createdAt = now;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** Takes over what the change names and leaves the rest. */
    public void apply(ProductChange change) {
        name = given(change.name(), name);
        enabled = given(change.enabled(), enabled);
        archived = given(change.archived(), archived);
        preventVm = given(change.preventVm(), preventVm);
        metadata = given(change.metadata(), metadata);
        allowTrial = given(change.allowTrial(), allowTrial);
        trialDays = given(change.trialDays(), trialDays);
        floatingTimeout = given(change.floatingTimeout(), floatingTimeout);
        allowOverages = given(change.allowOverages(), allowOverages);
        maxOverages = given(change.maxOverages(), maxOverages);
    }

    /** The product as others see it. */
    public ProductView view() {
        return new ProductView(id, name, shortCode, authorizationMethod, allowTrial, trialDays, floatingTimeout, allowOverages, maxOverages,
            preventVm, enabled, archived, metadata, createdAt);
    }

    private static <T> T given(T wished, T current) {
        return wished == null ? current : wished;
    }
}
