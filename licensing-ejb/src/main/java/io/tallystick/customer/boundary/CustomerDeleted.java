package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A customer was deleted. */
public record CustomerDeleted(Caller caller, String email) {
}
