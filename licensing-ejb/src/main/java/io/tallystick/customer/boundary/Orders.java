package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.customer.control.AccountRows;
import io.tallystick.customer.control.CustomerRows;
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
    CustomerRows customers;
    @Inject
    AccountRows accounts;
    @Inject
    Event<OrderOpened> opened;
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
        if (find(caller, orderStoreId).isPresent()) {
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
        return em.createQuery("select o from CustomerOrder o where o.companyId = :company and o.id = :id", CustomerOrder.class)
            .setParameter("company", caller.companyId()).setParameter("id", id).getResultStream().findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND)).view();
    }

    /** The company's orders, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<OrderView> list(Caller caller, Page.Request page) {
        long count = em.createQuery("select count(o) from CustomerOrder o where o.companyId = :company", Long.class)
            .setParameter("company", caller.companyId()).getSingleResult();
        return new Page<>(count, em.createQuery("select o from CustomerOrder o join fetch o.customer where o.companyId = :company"
                + " order by o.id desc", CustomerOrder.class).setParameter("company", caller.companyId())
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultStream().map(CustomerOrder::view).toList());
    }

    private Optional<CustomerOrder> find(Caller caller, String orderStoreId) {
        return em.createQuery("select o from CustomerOrder o where o.companyId = :company and o.orderStoreId = :id", CustomerOrder.class)
            .setParameter("company", caller.companyId()).setParameter("id", orderStoreId).getResultStream().findFirst();
    }

    private Customer customer(Caller caller, CustomerView details, OffsetDateTime now) {
        CustomerAccount account = details.customerAccount() == null ? null : accounts.byCode(caller, details.customerAccount())
            .orElseThrow(() -> new LicensingException(ErrorCode.CUSTOMER_ACCOUNT_NOT_FOUND));
        Optional<Customer> known = customers.byEmail(caller, details.email());
        known.ifPresent(customer -> customer.refresh(details, account));
        return known.orElseGet(() -> {
            Customer born = new Customer(caller.companyId(), details, account, now);
            em.persist(born);
            return born;
        });
    }
}
