package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * A customer takes over all that another one has, who is deleted. Fired in the transaction and before the other one goes, so that what others
 * keep for him follows.
 *
 * @param into  who stays
 * @param from  who goes
 * @param email of the one who goes
 */
public record CustomersMerged(Caller caller, long into, long from, String email) {
}
