package io.tallystick.customer.boundary;

import java.time.OffsetDateTime;

/**
 * Which orders a list shows; null does not limit.
 *
 * @param search        the beginning of the client's own id
 * @param orderStoreId  exactly this id of the client
 * @param customerEmail in any spelling
 * @param createdAfter  at this moment or later
 */
public record OrderFilter(String search, String orderStoreId, String customerEmail, Long customerId, OffsetDateTime createdBefore,
                          OffsetDateTime createdAfter) {

    /** All orders. */
    public static OrderFilter all() {
        return new OrderFilter(null, null, null, null, null, null);
    }
}
