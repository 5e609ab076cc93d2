package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.OauthClients;
import io.tallystick.access.boundary.Scope;
import io.tallystick.customer.control.AccountRows;
import io.tallystick.customer.control.CustomerRows;
import io.tallystick.customer.entity.Customer;
import io.tallystick.customer.entity.CustomerAccount;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Makes one of two (requirement U10): orders, licenses, OAuth clients of the one that goes belong to the one that stays. In the caller's turn
 * in its company, in which all orders are, so that none is lost between the two.
 */
@Stateless
public class Mergers {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @EJB
    OauthClients clients;
    @EJB
    CustomerAccounts accounts;
    @Inject
    CustomerRows customerRows;
    @Inject
    AccountRows accountRows;
    @Inject
    Event<CustomersMerged> customersMerged;
    @Inject
    Event<CustomerAccountsMerged> accountsMerged;

    /** Moves all that a customer has to another one, and deletes the first: {@code not_found}, {@code validation_error} for one and the same. */
    public CustomerSheet customers(Caller caller, long into, long from) {
        companies.hold(caller);
        requireTwo(into, from);
        Customer stays = customerRows.byId(caller, into).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        Customer goes = customerRows.byId(caller, from).orElseThrow(Mergers::unknown);
        customersMerged.fire(new CustomersMerged(caller, into, from, goes.view().email()));
        em.createQuery("update CustomerOrder o set o.customer = :into where o.customer = :from").setParameter("into", stays)
            .setParameter("from", goes).executeUpdate();
        clients.move(caller, new Scope(Scope.Level.CUSTOMER, from), new Scope(Scope.Level.CUSTOMER, into));
        em.remove(goes);
        em.flush();
        return stays.sheet();
    }

    /** Moves the customers of an account to another one, and deletes the first with its identity provider; as {@link #customers}. */
    public CustomerAccountView accounts(Caller caller, long into, long from) {
        companies.hold(caller);
        requireTwo(into, from);
        CustomerAccount stays = accountRows.byId(caller, into).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        CustomerAccount goes = accountRows.byId(caller, from).orElseThrow(Mergers::unknown);
        em.createQuery("update Customer c set c.account = :into where c.account = :from").setParameter("into", stays)
            .setParameter("from", goes).executeUpdate();
        clients.move(caller, new Scope(Scope.Level.CUSTOMER_ACCOUNT, from), new Scope(Scope.Level.CUSTOMER_ACCOUNT, into));
        accountsMerged.fire(new CustomerAccountsMerged(caller, into, from, goes.code()));
        accounts.delete(caller, from);
        return stays.view();
    }

    private static void requireTwo(long into, long from) {
        if (into == from) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "from must be the id of another one.");
        }
    }

    private static LicensingException unknown() {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, "from is the id of nobody: name the one that is to go.");
    }
}
