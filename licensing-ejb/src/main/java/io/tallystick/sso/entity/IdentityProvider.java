package io.tallystick.sso.entity;

import io.tallystick.sso.boundary.IdentityProviderOrder;
import io.tallystick.sso.boundary.IdentityProviderView;
import io.tallystick.sso.control.ProviderSettings;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where the people of a customer account sign on. Set up, replaced and removed by the vendor; goes with its account. */
@Entity
@Table(name = "identity_provider")
public class IdentityProvider {

    private static final String SEPARATOR = "\n";

    @Id
    @Column(name = "customer_account_id")
    private long accountId;
    @Column(name = "company_id")
    private long companyId;
    private String issuer;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "sealed_client_secret")
    private String sealedClientSecret;
    @Column(name = "redirect_uris")
    private String redirectUris;
    private String scopes;
    @Column(name = "email_claim")
    private String emailClaim;
    @Column(name = "create_users")
    private boolean createUsers;
    @Column(name = "user_max_activations")
    private int userMaxActivations;
    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected IdentityProvider() {
    }

    /** The provider of this account, still to be described. */
    public IdentityProvider(long companyId, long accountId) {
        this.companyId = companyId;
        this.accountId = accountId;
    }

    /** @param newSealedSecret null for none; ignored where the order keeps the stored one */
    public void replace(IdentityProviderOrder order, String newSealedSecret, OffsetDateTime now) {
        issuer = order.issuer();
        clientId = order.clientId();
        sealedClientSecret = order.keepSecret() ? sealedClientSecret : newSealedSecret;
        redirectUris = String.join(SEPARATOR, order.redirectUris());
        scopes = order.scopes();
        emailClaim = order.emailClaim();
        createUsers = order.createUsers();
        userMaxActivations = order.userMaxActivations();
        changedAt = now;
    }

    /** What a sign-on needs, with the secret in the clear. */
    public ProviderSettings settings(UnaryOperator<String> open) {
        return new ProviderSettings(accountId, issuer, clientId, sealedClientSecret == null ? null : open.apply(sealedClientSecret),
            redirectUris(), scopes, emailClaim, createUsers, userMaxActivations);
    }

    /** The provider as its vendor sees it. */
    public IdentityProviderView view() {
        return new IdentityProviderView(issuer, clientId, sealedClientSecret != null, redirectUris(), scopes, emailClaim, createUsers,
            userMaxActivations, changedAt);
    }

    private List<String> redirectUris() {
        return List.of(redirectUris.split(SEPARATOR));
    }
}
