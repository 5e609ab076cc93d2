package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A customer was changed. */
public record CustomerChanged(Caller caller, String email) {
}
