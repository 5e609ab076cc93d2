package io.tallystick.customer.boundary;

import java.time.OffsetDateTime;

/**
 * An order.
 *
 * @param orderStoreId the client's own id of it
 */
public record OrderView(long id, String orderStoreId, OffsetDateTime createdAt, long customerId, CustomerView customer) {
}
