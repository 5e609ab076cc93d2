package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A customer account was changed. */
public record CustomerAccountChanged(Caller caller, String code, CustomerAccountChange change) {
}
