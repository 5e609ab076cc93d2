package io.tallystick.access.boundary;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * An OAuth client without its secret.
 *
 * @param clientId            public part, as sent to the token endpoint and written into offline files
 * @param products            short codes that it is limited to; null for no limit
 * @param previousSecretUntil until when the secret before the last rotation works as well; null when it does not
 */
public record OauthClientView(long id, String name, String clientId, Scope scope, boolean readOnly, List<String> products, boolean revoked,
                              OffsetDateTime previousSecretUntil, OffsetDateTime createdAt) {
}
