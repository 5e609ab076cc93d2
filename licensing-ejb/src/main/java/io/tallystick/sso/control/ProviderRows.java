package io.tallystick.sso.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.CustomerAccountDeleted;
import io.tallystick.sso.entity.IdentityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the rows of identity providers; every query is limited to a company. */
@ApplicationScoped
public class ProviderRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The provider of this account. */
    public Optional<IdentityProvider> find(Caller caller, long accountId) {
        return em.createQuery("select p from IdentityProvider p where p.companyId = :company and p.accountId = :account",
            IdentityProvider.class).setParameter("company", caller.companyId()).setParameter("account", accountId).getResultStream().findFirst();
    }

    /** A provider goes with its account. */
    void on(@Observes CustomerAccountDeleted event) {
        em.createQuery("delete from IdentityProvider p where p.companyId = :company and p.accountId = :account")
            .setParameter("company", event.caller().companyId()).setParameter("account", event.accountId()).executeUpdate();
    }
}
