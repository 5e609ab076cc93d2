package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import java.util.List;

/**
 * The meters of a license were set to zero, its devices kept their seats. Fired in the transaction of the reset, so that the ledger follows
 * with it or not at all.
 *
 * @param cleared what stood on the meters
 */
public record ConsumptionReset(Caller caller, long licenseId, List<AllowanceView> cleared) {
}
