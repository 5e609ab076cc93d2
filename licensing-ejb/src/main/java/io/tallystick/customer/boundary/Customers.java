package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.customer.control.AccountRows;
import io.tallystick.customer.control.CustomerRows;
import io.tallystick.customer.entity.Customer;
import io.tallystick.customer.entity.CustomerAccount;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Those who buy from a company. */
@Stateless
public class Customers {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    CustomerRows rows;
    @Inject
    AccountRows accounts;
    @Inject
    Event<CustomerCreated> created;
    @Inject
    Event<CustomerChanged> changed;
    @Inject
    Event<CustomerDeleted> deleted;
    @Inject
    Clock clock;

    /** Makes a customer; {@code duplicate_value} when the e-mail is taken, {@code customer_account_not_found}. */
    public CustomerSheet create(Caller caller, CustomerView details) {
        companies.hold(caller);
        requireFree(caller, details.email());
        Customer customer = new Customer(caller.companyId(), details, account(caller, details), OffsetDateTime.now(clock));
        em.persist(customer);
        em.flush();
        created.fire(new CustomerCreated(caller, details.email()));
        return customer.sheet();
    }

    /**
     * The customers that the filter lets through, newest first where the page names no other order: {@code id}, {@code created_at},
     * {@code email}, {@code company_name}.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<CustomerSheet> list(Caller caller, CustomerFilter filter, Page.Request page) {
        return rows.list(caller, filter, page).map(Customer::sheet);
    }

    /** One customer; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CustomerSheet get(Caller caller, long id) {
        return found(caller, id).sheet();
    }

    /** Changes a customer: {@code duplicate_value}, {@code customer_account_not_found}. */
    public CustomerSheet change(Caller caller, long id, UnaryOperator<CustomerView> change) {
        companies.hold(caller);
        Customer customer = found(caller, id);
        rows.requireOwn(caller, id);
        CustomerView before = customer.view();
        CustomerView wished = change.apply(before);
        if (!wished.email().equals(before.email())) {
            requireFree(caller, wished.email());
        }
        Map<String, Object> columns = Columns.of(customer);
        customer.replace(wished, account(caller, wished));
        changed.fire(new CustomerChanged(caller, wished.email(), new Difference().ofPerson(columns, Columns.of(customer)).toString()));
        return customer.sheet();
    }

    /** Deletes a customer; {@code still_in_use} while it has an order. */
    public void delete(Caller caller, long id) {
        companies.hold(caller);
        Customer customer = found(caller, id);
        if (rows.hasOrders(id)) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "The customer has orders: they and their licenses would lose their owner.");
        }
        deleted.fire(new CustomerDeleted(caller, customer.view().email()));
        em.remove(customer);
        em.flush();
    }

    /**
     * The id of the customer whom an application names.
     *
     * @param named e-mail ({@code customer_does_not_exist}), or id in digits ({@code customer_not_found})
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long idOf(Caller caller, String named) {
        Optional<Customer> customer = isId(named) ? rows.byId(caller, Long.parseLong(named)) : rows.byEmail(caller, named);
        return customer.map(Customer::id).orElseThrow(() -> unknown(named));
    }

    /** The refusal of a customer whom nobody knows, or whom the caller does not reach. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicensingException unknown(String named) {
        return new LicensingException(isId(named) ? ErrorCode.CUSTOMER_NOT_FOUND : ErrorCode.CUSTOMER_DOES_NOT_EXIST);
    }

    private static boolean isId(String named) {
        return named.matches("\\d{1,18}");
    }

    private Customer found(Caller caller, long id) {
        return rows.byId(caller, id).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private void requireFree(Caller caller, String email) {
        if (rows.byEmail(caller, email).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "A customer has this e-mail already: change that one instead.");
        }
    }

    private CustomerAccount account(Caller caller, CustomerView details) {
        return details.customerAccount() == null ? null : accounts.byCode(caller, details.customerAccount())
            .orElseThrow(() -> new LicensingException(ErrorCode.CUSTOMER_ACCOUNT_NOT_FOUND));
    }
}
