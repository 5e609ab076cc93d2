package io.tallystick.customer.boundary;

import java.time.OffsetDateTime;

/** A customer with its id, as the vendor works with it. */
public record CustomerSheet(long id, CustomerView customer, OffsetDateTime createdAt) {
}
