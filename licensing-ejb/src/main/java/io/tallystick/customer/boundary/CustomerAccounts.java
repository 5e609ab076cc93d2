package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.customer.control.AccountRows;
import io.tallystick.customer.control.CustomerRows;
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

/** The organizations to which the customers of a company belong (requirement U5). */
@Stateless
public class CustomerAccounts {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    AccountRows rows;
    @Inject
    CustomerRows customers;
    @Inject
    Event<CustomerAccountCreated> created;
    @Inject
    Event<CustomerAccountChanged> changed;
    @Inject
    Event<CustomerAccountDeleted> deleted;
    @Inject
    Clock clock;

    /** Makes an account; {@code duplicate_value} when the code is taken. */
    public CustomerAccountView create(Caller caller, CustomerAccountOrder order) {
        if (rows.byCode(caller, order.code()).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "A customer account has this code already: choose another one.");
        }
        CustomerAccount account = new CustomerAccount(caller.companyId(), order, OffsetDateTime.now(clock));
        em.persist(account);
        em.flush();
        created.fire(new CustomerAccountCreated(caller, account.code()));
        return account.view();
    }

    /** The company's accounts, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<CustomerAccountView> list(Caller caller, Page.Request page) {
        return rows.list(caller, page).map(CustomerAccount::view);
    }

    /** One account; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CustomerAccountView get(Caller caller, long id) {
        return found(caller, id).view();
    }

    /** The account of this code; empty when there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CustomerAccountView> named(Caller caller, String code) {
        return rows.byCode(caller, code).map(CustomerAccount::view);
    }

    /** Changes an account; its code stays. */
    public CustomerAccountView change(Caller caller, long id, CustomerAccountChange change) {
        CustomerAccount account = found(caller, id);
        Map<String, Object> before = Columns.of(account);
        account.change(change);
        changed.fire(new CustomerAccountChanged(caller, account.code(), Difference.between(before, Columns.of(account)).toString()));
        return account.view();
    }

    /**
     * Deletes an account; {@code still_in_use} while a customer belongs to it. What others keep for it goes with it: they observe the event,
     * which comes before the row goes.
     */
    public void delete(Caller caller, long id) {
        companies.hold(caller);
        CustomerAccount account = found(caller, id);
        if (customers.inAccount(id)) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "Customers belong to this account: take them out of it first.");
        }
        deleted.fire(new CustomerAccountDeleted(caller, id, account.code()));
        em.remove(account);
        em.flush();
    }

    private CustomerAccount found(Caller caller, long id) {
        return rows.byId(caller, id).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }
}
