package io.tallystick.customer.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.CustomerFilter;
import io.tallystick.customer.boundary.EmailSpelling;
import io.tallystick.customer.entity.Customer;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows of customers; every query is limited to a company. */
@ApplicationScoped
public class CustomerRows {

    private static final int MOST_SPELLINGS = 20;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The customer of this id. */
    public Optional<Customer> byId(Caller caller, long id) {
        return em.createQuery("select c from Customer c left join fetch c.account where c.companyId = :company and c.id = :id", Customer.class)
            .setParameter("company", caller.companyId()).setParameter("id", id).getResultStream().findFirst();
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

    /** The page, newest first or oldest first. */
    public Page<Customer> list(Caller caller, CustomerFilter filter, Page.Request page, boolean newestFirst) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("company", caller.companyId()));
        String where = where(filter, parameters);
        long count = bind(em.createQuery("select count(c) from Customer c left join c.account a" + where, Long.class), parameters)
            .getSingleResult();
        return new Page<>(count, bind(em.createQuery("select c from Customer c left join c.account a" + where + " order by c.id"
            + (newestFirst ? " desc" : ""), Customer.class), parameters).setFirstResult(page.offset()).setMaxResults(page.limit())
            .getResultList());
    }

    private static String where(CustomerFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where c.companyId = :company");
        if (filter.email() != null) {
            parameters.put("email", filter.email());
            where.append(" and c.email = :email");
        }
        if (filter.accountCode() != null) {
            parameters.put("account", filter.accountCode());
            where.append(" and a.code = :account");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
