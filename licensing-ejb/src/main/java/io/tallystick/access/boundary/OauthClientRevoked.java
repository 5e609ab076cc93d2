package io.tallystick.access.boundary;

/**
 * An OAuth client was revoked.
 *
 * @param clientId its public part
 */
public record OauthClientRevoked(Caller caller, String clientId) {
}
