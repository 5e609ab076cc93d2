package io.tallystick.license.boundary;

import io.tallystick.customer.boundary.OrderView;
import java.util.List;

/**
 * An order with the licenses issued under it.
 *
 * @param complete false where the order has more licenses than these
 */
public record IssuedOrder(OrderView order, List<LicenseView> licenses, boolean complete) {
}
