package io.tallystick.access.boundary;

/**
 * An OAuth client was made.
 *
 * @param clientId its public part
 */
public record OauthClientCreated(Caller caller, String clientId) {
}
