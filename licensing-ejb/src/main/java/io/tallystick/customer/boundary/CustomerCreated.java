package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A customer was made. */
public record CustomerCreated(Caller caller, String email) {
}
