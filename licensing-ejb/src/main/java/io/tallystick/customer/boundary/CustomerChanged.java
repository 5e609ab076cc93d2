package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A customer was changed.
 *
 * @param difference names of what is different now; empty when nothing is
 */
public record CustomerChanged(Caller caller, String email, String difference) {
}
