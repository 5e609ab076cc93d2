package io.tallystick.access.boundary;

/**
 * An OAuth client was renamed.
 *
 * @param clientId its public part
 */
public record OauthClientRenamed(Caller caller, String clientId) {
}
