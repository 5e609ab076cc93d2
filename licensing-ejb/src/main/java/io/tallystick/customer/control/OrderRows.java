package io.tallystick.customer.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.EmailSpelling;
import io.tallystick.customer.boundary.OrderFilter;
import io.tallystick.customer.entity.CustomerOrder;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the rows of orders; every query is limited to a company. */
@ApplicationScoped
public class OrderRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The order of this id. */
    public Optional<CustomerOrder> byId(Caller caller, long id) {
        return reached(caller).where("o.id = ?", id).first();
    }

    /** The order under this id of the client, whether the caller reaches it or not. */
    public Optional<CustomerOrder> byStoreId(Caller caller, String orderStoreId) {
        return all(caller).where("o.orderStoreId = ?", orderStoreId).first();
    }

    /** The page, newest first where no other order is wished. */
    public Page<CustomerOrder> list(Caller caller, OrderFilter filter, Page.Request page) {
        return reached(caller).orderedBy("created_at", "o.createdAt", false).orderedBy("order_store_id", "o.orderStoreId", false)
            .standard("created_at", true).beginning(filter.search(), "o.orderStoreId").where("o.orderStoreId = ?", filter.orderStoreId())
            .where("o.customer.id in (select c.id from Customer c where c.companyId = :p0 and c.foldedEmail = ?)",
                filter.customerEmail() == null ? null : EmailSpelling.of(filter.customerEmail()).folded())
            .where("o.customer.id = ?", filter.customerId()).where("o.createdAt < ?", filter.createdBefore())
            .where("o.createdAt >= ?", filter.createdAfter()).page(page, CustomerOrder::id);
    }

    private Listing<CustomerOrder> reached(Caller caller) {
        return ProductReach.of(caller).orders(all(caller)).fetching("join fetch o.customer");
    }

    private Listing<CustomerOrder> all(Caller caller) {
        return Listing.of(em, CustomerOrder.class, "o", "o.companyId = ?", caller.companyId());
    }
}
