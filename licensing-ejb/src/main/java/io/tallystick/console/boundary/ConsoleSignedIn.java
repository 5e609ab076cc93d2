package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Caller;

/** Somebody signed in at the console. */
public record ConsoleSignedIn(Caller caller) {
}
