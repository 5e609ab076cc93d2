package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.customer.control.AccountRows;
import io.tallystick.customer.control.CustomerRows;
import io.tallystick.customer.control.OrderRows;
import io.tallystick.customer.entity.Customer;
import io.tallystick.customer.entity.CustomerAccount;
import io.tallystick.customer.entity.CustomerOrder;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/** The orders of a company. */
@Stateless
public class Orders {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    OrderRows rows;
    @Inject
    CustomerRows customers;
    @Inject
    AccountRows accounts;
    @Inject
    Event<OrderOpened> opened;
    @Inject
    Event<CustomerCreated> created;
    @Inject
    Clock clock;

    /** Opens an order; {@code order_id_exists} when the client's id was used before (requirement U2), {@code customer_account_not_found}. */
    public OrderView open(Caller caller, String orderStoreId, CustomerView details) {
        return open(caller, orderStoreId, now -> customer(caller, details, now));
    }

    /** Opens an order of somebody whom nobody vouches for: a customer who is known stays as he is known. */
    public OrderView openForVisitor(Caller caller, String orderStoreId, CustomerView details) {
        return open(caller, orderStoreId, now -> customers.byEmail(caller, details.email()).orElseGet(() -> customer(caller, details, now)));
    }

    private OrderView open(Caller caller, String orderStoreId, Function<OffsetDateTime, Customer> customer) {
        companies.hold(caller);
        if (rows.byStoreId(caller, orderStoreId).isPresent()) {
            throw new LicensingException(ErrorCode.ORDER_ID_EXISTS);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        CustomerOrder order = new CustomerOrder(caller.companyId(), customer.apply(now), orderStoreId, now);
        em.persist(order);
        em.flush();
        opened.fire(new OrderOpened(caller, orderStoreId));
        return order.view();
    }

    /** One order; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OrderView get(Caller caller, long id) {
        return rows.byId(caller, id).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND)).view();
    }

    /** One order, with the caller's turn in its company taken: what is issued in it follows one after another. {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public OrderView held(Caller caller, long id) {
        companies.hold(caller);
        return get(caller, id);
    }

    /**
     * The orders that the filter lets through, newest first where the page names no other order: {@code id}, {@code created_at},
     * {@code order_store_id}.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<OrderView> list(Caller caller, OrderFilter filter, Page.Request page) {
        return rows.list(caller, filter, page).map(CustomerOrder::view);
    }

    private Customer customer(Caller caller, CustomerView details, OffsetDateTime now) {
        CustomerAccount account = details.customerAccount() == null ? null : accounts.byCode(caller, details.customerAccount())
            .orElseThrow(() -> new LicensingException(ErrorCode.CUSTOMER_ACCOUNT_NOT_FOUND));
        Optional<Customer> known = customers.byEmail(caller, details.email());
        known.filter(customer -> customers.isOwn(caller, customer.id())).ifPresent(customer -> customer.refresh(details, account));
        return known.orElseGet(() -> {
            Customer born = new Customer(caller.companyId(), details, account, now);
            em.persist(born);
            created.fire(new CustomerCreated(caller, details.email()));
            return born;
        });
    }
}
