package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A customer account was changed.
 *
 * @param difference what is different now; empty when nothing is
 */
public record CustomerAccountChanged(Caller caller, String code, String difference) {
}
