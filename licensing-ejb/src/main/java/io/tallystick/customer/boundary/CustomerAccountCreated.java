package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A customer account was made. */
public record CustomerAccountCreated(Caller caller, String code) {
}
