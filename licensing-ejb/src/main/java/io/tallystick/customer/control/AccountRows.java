package io.tallystick.customer.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.entity.CustomerAccount;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the rows of customer accounts; every query is limited to a company. */
@ApplicationScoped
public class AccountRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The account of this id. */
    public Optional<CustomerAccount> byId(Caller caller, long id) {
        return em.createQuery("select a from CustomerAccount a where a.companyId = :company and a.id = :id", CustomerAccount.class)
            .setParameter("company", caller.companyId()).setParameter("id", id).getResultStream().findFirst();
    }

    /** The account of this code. */
    public Optional<CustomerAccount> byCode(Caller caller, String code) {
        return em.createQuery("select a from CustomerAccount a where a.companyId = :company and a.code = :code", CustomerAccount.class)
            .setParameter("company", caller.companyId()).setParameter("code", code).getResultStream().findFirst();
    }

    /** A page of accounts, oldest first where no other order is wished. */
    public Page<CustomerAccount> list(Caller caller, Page.Request page) {
        return Listing.of(em, CustomerAccount.class, "a", "a.companyId = ?", caller.companyId()).orderedBy("code", "a.code", false)
            .orderedBy("name", "a.name", false).standard("id", false).page(page, CustomerAccount::id);
    }
}
