package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A customer account took over the customers of another one, which is deleted.
 *
 * @param into which stays
 * @param from which goes
 * @param code of the one that goes
 */
public record CustomerAccountsMerged(Caller caller, long into, long from, String code) {
}
