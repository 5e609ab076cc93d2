package io.tallystick.customer.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Scope;
import io.tallystick.customer.boundary.CustomerFilter;
import io.tallystick.customer.boundary.EmailSpelling;
import io.tallystick.customer.boundary.NameSpelling;
import io.tallystick.customer.entity.Customer;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds the rows of customers; every query is limited to a company. */
@ApplicationScoped
public class CustomerRows {

    private static final int MOST_SPELLINGS = 20;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The customer of this id. */
    public Optional<Customer> byId(Caller caller, long id) {
        return reached(caller).where("c.id = ?", id).first();
    }

    /** The customer of this e-mail address. */
    public Optional<Customer> byEmail(Caller caller, String email) {
        return em.createQuery("select c from Customer c where c.companyId = :company and c.email = :email", Customer.class)
            .setParameter("company", caller.companyId()).setParameter("email", email).getResultStream().findFirst();
    }

    /** The customers of this e-mail address in any spelling, oldest first. */
    public List<Customer> byFoldedEmail(Caller caller, String email) {
        return em.createQuery("select c from Customer c where c.companyId = :company and c.foldedEmail = :email order by c.id", Customer.class)
            .setParameter("company", caller.companyId()).setParameter("email", EmailSpelling.of(email).folded()).setMaxResults(MOST_SPELLINGS)
            .getResultList();
    }

    /** True while an order, and with it a license, belongs to the customer. */
    public boolean hasOrders(long id) {
        return em.createQuery("select count(o) from CustomerOrder o where o.customer.id = :customer", Long.class)
            .setParameter("customer", id).getSingleResult() > 0;
    }

    /** True while a customer belongs to the account. */
    public boolean inAccount(long accountId) {
        return em.createQuery("select count(c) from Customer c where c.account.id = :account", Long.class)
            .setParameter("account", accountId).getSingleResult() > 0;
    }

    /** The page, newest first where no other order is wished. */
    public Page<Customer> list(Caller caller, CustomerFilter filter, Page.Request page) {
        String beginning = filter.search() == null ? null : NameSpelling.of(filter.search()).folded();
        return reached(caller).orderedBy("created_at", "c.createdAt", false).orderedBy("email", "c.foldedEmail", false)
            .orderedBy("company_name", "c.foldedCompany", false).standard("created_at", true)
            .beginning(beginning, "c.foldedEmail", "c.foldedCompany", "c.soughtName.firstNameFirst", "c.soughtName.lastNameFirst")
            .where("c.email = ?", filter.email()).where("c.account.code = ?", filter.accountCode()).page(page, Customer::id);
    }

    /** Refuses to change a customer who is not {@link #isOwn} ({@code management_key_product_not_allowed}). */
    public void requireOwn(Caller caller, long id) {
        if (!isOwn(caller, id)) {
            throw new LicensingException(ErrorCode.MANAGEMENT_KEY_PRODUCT_NOT_ALLOWED, "The customer has licenses of other products, too: use a"
                + " management key that is allowed for them.");
        }
    }

    /** False for a customer who has licenses of products that the caller does not reach. */
    public boolean isOwn(Caller caller, long id) {
        return caller.scope().level() != Scope.Level.PRODUCTS || ProductReach.of(caller).customersOfOthers(all(caller)).where("c.id = ?", id).first().isEmpty();
    }

    private Listing<Customer> reached(Caller caller) {
        return ProductReach.of(caller).customers(all(caller)).fetching("left join fetch c.account");
    }

    private Listing<Customer> all(Caller caller) {
        return Listing.of(em, Customer.class, "c", "c.companyId = ?", caller.companyId());
    }
}
