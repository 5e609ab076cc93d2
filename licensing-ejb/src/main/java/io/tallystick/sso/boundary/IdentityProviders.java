package io.tallystick.sso.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.CustomerAccounts;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import io.tallystick.sso.control.ProviderAddresses;
import io.tallystick.sso.control.ProviderRows;
import io.tallystick.sso.entity.IdentityProvider;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;

/** The identity providers of customer accounts, as the vendor sets them up (requirement I1). Refuses an unknown account with {@code not_found}. */
@Stateless
public class IdentityProviders {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    CustomerAccounts accounts;
    @EJB
    Vault vault;
    @Inject
    ProviderRows rows;
    @Inject
    ProviderAddresses addresses;
    @Inject
    Event<IdentityProviderChanged> changed;
    @Inject
    Event<IdentityProviderRemoved> removed;
    @Inject
    Clock clock;

    /** Sets up the provider of an account, or replaces it; {@code validation_error} for an issuer that may not be called. */
    public IdentityProviderView put(Caller caller, long accountId, IdentityProviderOrder order) {
        String code = accounts.get(caller, accountId).code();
        addresses.requireAllowed("issuer", order.issuer());
        IdentityProvider provider = rows.find(caller, accountId).orElseGet(() -> new IdentityProvider(caller.companyId(), accountId));
        provider.replace(order, order.clientSecret() == null ? null : seal(order.clientSecret()), OffsetDateTime.now(clock));
        em.persist(provider);
        changed.fire(new IdentityProviderChanged(caller, code, order.issuer()));
        return provider.view();
    }

    /** The provider of an account; {@code not_found} also where there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IdentityProviderView get(Caller caller, long accountId) {
        accounts.get(caller, accountId);
        return found(caller, accountId).view();
    }

    /** Ends single sign-on through an account; {@code not_found} also where there is none. */
    public void remove(Caller caller, long accountId) {
        String code = accounts.get(caller, accountId).code();
        IdentityProvider provider = found(caller, accountId);
        removed.fire(new IdentityProviderRemoved(caller, code, provider.view().issuer()));
        em.remove(provider);
    }

    private IdentityProvider found(Caller caller, long accountId) {
        return rows.find(caller, accountId).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private String seal(String secret) {
        return vault.close(secret.getBytes(StandardCharsets.UTF_8));
    }
}
