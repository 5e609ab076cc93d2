package io.tallystick.access.boundary;

import java.time.OffsetDateTime;

/**
 * An OAuth client got a new secret.
 *
 * @param clientId            its public part
 * @param previousSecretUntil until when the old secret works as well; null when it ended at once
 */
public record OauthSecretRotated(Caller caller, String clientId, OffsetDateTime previousSecretUntil) {
}
