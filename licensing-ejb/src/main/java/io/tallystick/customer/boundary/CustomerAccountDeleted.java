package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** A customer account was deleted. */
public record CustomerAccountDeleted(Caller caller, long accountId, String code) {
}
