package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;

/** An order was opened. */
public record OrderOpened(Caller caller, String orderStoreId) {
}
