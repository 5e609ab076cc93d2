/**
 * The ledger of used units.
 *
 * <p>Operations: add consumption to a license or a feature; record what a device used offline; follow the reset of a license; prove that
 * totals equal their rows.
 *
 * <ol>
 * <li>K1 – Every booking is a row: license, feature, device, units, source, key; the rows of a period add up to the total (rule 3).
 * <li>K2 – The same Idempotency-Key with the same request counts once and answers the first answer (§3.9).
 * <li>K3 – Only an active device of an enabled license that has not expired uses units.
 * <li>K4 – What a device used offline is recorded in full, once.
 * </ol>
 */
package io.tallystick.consumption;
