package io.tallystick.sso.boundary;

import java.time.OffsetDateTime;
import java.util.List;

/** The identity provider of a customer account, without its secret; see {@link IdentityProviderOrder}. */
public record IdentityProviderView(String issuer, String clientId, boolean hasClientSecret, List<String> redirectUris, String scopes,
                                   String emailClaim, boolean createUsers, int userMaxActivations, OffsetDateTime changedAt) {
}
