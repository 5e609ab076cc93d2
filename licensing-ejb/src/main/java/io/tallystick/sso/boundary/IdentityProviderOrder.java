package io.tallystick.sso.boundary;

import java.util.List;

/**
 * How people of a customer account sign on.
 *
 * @param issuer             the provider's issuer, as in its tokens and its discovery document
 * @param clientSecret       null for a public client, and where {@code keepSecret} says so
 * @param keepSecret         true to leave the secret that is stored
 * @param redirectUris       where the provider may send people back to; the first one where a call names none
 * @param scopes             separated by blanks
 * @param emailClaim         the claim that holds the e-mail address
 * @param createUsers        whether somebody unknown becomes a license user on first use
 * @param userMaxActivations devices of such a user on the license; 0 for no limit of the user's own
 */
public record IdentityProviderOrder(String issuer, String clientId, String clientSecret, boolean keepSecret, List<String> redirectUris,
                                    String scopes, String emailClaim, boolean createUsers, int userMaxActivations) {

    @Override
    public String toString() {
        return "IdentityProviderOrder[" + issuer + "]";
    }
}
