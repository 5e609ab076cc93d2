package io.tallystick.access.boundary;

/**
 * An API key was revoked.
 *
 * @param apiKey its public part
 */
public record ApiKeyRevoked(Caller caller, String apiKey) {
}
