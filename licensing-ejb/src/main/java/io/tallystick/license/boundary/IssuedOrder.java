package io.tallystick.license.boundary;

import io.tallystick.customer.boundary.OrderView;
import java.util.List;

/**
 * An order with the licenses issued under it.
 *
 * @param next id behind which the order's further licenses come; null where there are no more than these
 */
public record IssuedOrder(OrderView order, List<LicenseView> licenses, Long next) {

    /** Whether these are all licenses of the order. */
    public boolean complete() {
        return next == null;
    }
}
