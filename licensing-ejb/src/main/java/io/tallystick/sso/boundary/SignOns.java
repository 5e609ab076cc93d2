package io.tallystick.sso.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Scope;
import io.tallystick.customer.boundary.CustomerAccountView;
import io.tallystick.customer.boundary.CustomerAccounts;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import io.tallystick.sso.control.Person;
import io.tallystick.sso.control.Proofs;
import io.tallystick.sso.control.ProviderRows;
import io.tallystick.sso.control.ProviderSettings;
import io.tallystick.sso.control.SignOnAddress;
import io.tallystick.sso.entity.IdentityProvider;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/**
 * Single sign-on. Runs outside the caller's transaction: a provider may take seconds, for which neither a row may be locked nor a database
 * connection be held (requirement I6).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignOns {

    @EJB
    CustomerAccounts accounts;
    @EJB
    Vault vault;
    @Inject
    ProviderRows rows;
    @Inject
    Proofs proofs;
    @Inject
    SignOnAddress address;

    /**
     * Who signs on: {@code license_not_found} when the proof fails (requirement I5), {@code identity_provider_unavailable},
     * {@code customer_account_not_found}, {@code sso_not_configured}, {@code validation_error} for both or another redirect URI,
     * {@code missing_parameters}.
     */
    public SignedOn prove(Caller caller, SignOn signOn) {
        if (signOn.idToken() != null && signOn.code() != null) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "Send id_token or code, not both.");
        }
        ProviderSettings provider = provider(caller, signOn.customerAccountCode());
        Person person = signOn.code() == null ? proofs.byToken(provider, signOn.idToken())
            : proofs.byCode(provider, signOn.code(), provider.redirectUri(signOn.redirectUri()));
        return new SignedOn(provider.accountId(), person.email(), person.firstName(), person.lastName(), provider.createUsers(),
            provider.userMaxActivations());
    }

    /** Where to sign on (§3.16): {@code customer_account_not_found}, {@code sso_not_configured}, {@code identity_provider_unavailable}. */
    public SsoUrl url(Caller caller, SsoWish wish) {
        ProviderSettings provider = provider(caller, wish.customerAccountCode());
        return address.of(provider, provider.redirectUri(wish.redirectUri()), wish.token());
    }

    private ProviderSettings provider(Caller caller, String accountCode) {
        if (accountCode == null) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter customer_account_code is missing.");
        }
        CustomerAccountView account = accounts.named(caller, accountCode).filter(found -> isReached(caller.scope(), found.id()))
            .orElseThrow(() -> new LicensingException(ErrorCode.CUSTOMER_ACCOUNT_NOT_FOUND));
        IdentityProvider provider = rows.find(caller, account.id()).filter(row -> account.enabled())
            .orElseThrow(() -> new LicensingException(ErrorCode.SSO_NOT_CONFIGURED));
        return provider.settings(sealed -> new String(vault.open(sealed), StandardCharsets.UTF_8));
    }

    /** A caller that is limited to one account does not learn of others. */
    private static boolean isReached(Scope scope, long accountId) {
        return scope.level() != Scope.Level.CUSTOMER_ACCOUNT || scope.id() == accountId;
    }
}
