package io.tallystick.customer.entity;

import io.tallystick.customer.boundary.OrderView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A purchase under which licenses are issued. Born once per order id of the client, never changed. */
@Entity
@Table(name = "customer_order")
@SequenceGenerator(name = "CustomerOrderId", sequenceName = "id_sequence", allocationSize = 50)
public class CustomerOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CustomerOrderId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @ManyToOne(optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;
    @Column(name = "order_store_id")
    private String orderStoreId;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected CustomerOrder() {
    }

    /** An order of this customer, under the client's own id. */
    public CustomerOrder(long companyId, Customer customer, String orderStoreId, OffsetDateTime now) {
        this.companyId = companyId;
        this.customer = customer;
        this.orderStoreId = orderStoreId;
        this.createdAt = now;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** The order as others see it. */
    public OrderView view() {
        return new OrderView(id, orderStoreId, createdAt, customer.id(), customer.view());
    }
}
