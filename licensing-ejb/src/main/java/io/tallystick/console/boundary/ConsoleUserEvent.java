package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A console user was made, changed or deleted.
 *
 * @param what   {@code created}, {@code changed}, {@code deleted}
 * @param detail what changed, without secrets
 */
public record ConsoleUserEvent(Caller caller, String what, String email, String detail) {
}
