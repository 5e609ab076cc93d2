package io.tallystick.license.boundary;

import io.tallystick.customer.boundary.OrderView;
import java.util.List;

/** An order with the licenses issued under it. */
public record IssuedOrder(OrderView order, List<LicenseView> licenses) {
}
