package io.tallystick.access.boundary;

/**
 * An API key was made.
 *
 * @param apiKey its public part
 */
public record ApiKeyCreated(Caller caller, String apiKey) {
}
