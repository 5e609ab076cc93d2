package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * The password of a license user was changed.
 *
 * @param byUser false when the vendor set it
 */
public record PasswordChanged(Caller caller, long userId, boolean byUser) {
}
