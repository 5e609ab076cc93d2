package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * Somebody signed out.
 *
 * @param everywhere whether all sessions ended
 */
public record ConsoleSignedOut(Caller caller, boolean everywhere) {
}
