package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import java.util.List;

/**
 * A license was reset: all its seats are free, all its meters at zero. Fired in the transaction of the reset, so that devices and ledger
 * follow with it or not at all.
 *
 * @param cleared what stood on the meters
 */
public record LicenseReset(Caller caller, long licenseId, List<AllowanceView> cleared) {
}
