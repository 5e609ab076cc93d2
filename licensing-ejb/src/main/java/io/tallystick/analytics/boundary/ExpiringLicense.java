package io.tallystick.analytics.boundary;

import java.time.OffsetDateTime;

/**
 * A license that ends soon.
 *
 * @param licenseKey null where the product is used by name and password
 * @param customer   e-mail address of the customer
 */
public record ExpiringLicense(long id, String licenseKey, String product, String customer, OffsetDateTime endsAt) {
}
