package io.tallystick.customer.entity;

import io.tallystick.customer.boundary.CustomerAccountChange;
import io.tallystick.customer.boundary.CustomerAccountOrder;
import io.tallystick.customer.boundary.CustomerAccountView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** An organization to which customers belong. Made by the vendor under a code that never changes; deleted only while it has no customer. */
@Entity
@Table(name = "customer_account")
@SequenceGenerator(name = "CustomerAccountId", sequenceName = "id_sequence", allocationSize = 50)
public class CustomerAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CustomerAccountId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String code;
    private String name;
    private boolean enabled;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected CustomerAccount() {
    }

    /** An account of this company. */
    public CustomerAccount(long companyId, CustomerAccountOrder order, OffsetDateTime now) {
        this.companyId = companyId;
        this.code = order.code();
        this.name = order.name();
        this.enabled = order.enabled();
        this.createdAt = now;
    }

    /** Takes over what the change names. */
    public void change(CustomerAccountChange change) {
        name = change.name() == null ? name : change.name();
        enabled = change.enabled() == null ? enabled : change.enabled();
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean enabled() {
        return enabled;
    }

    /** The account as others see it. */
    public CustomerAccountView view() {
        return new CustomerAccountView(id, code, name, enabled, createdAt);
    }
}
