package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Caller;

/** A password or code of a known user was wrong, or the user is locked or disabled. */
public record ConsoleSignInRefused(Caller caller) {
}
