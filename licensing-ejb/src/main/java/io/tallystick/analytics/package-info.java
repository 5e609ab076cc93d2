/**
 * Figures for the vendor: how seats and units were used in the last days, what ends soon, what was refused.
 *
 * <p>Reads rows of other features by SQL of its own, as no boundary counts over all of them; changes nothing.
 *
 * <ol>
 * <li>N1 – Figures are of the caller's company alone; days are days in UTC, the present one included.
 * <li>N2 – Activations, deactivations and refusals are counted from the trail, units from the ledger, seats from the licenses: the same rows that
 * decide, and no second count beside them.
 * <li>N3 – Every figure is bounded in time or read by an index, so that a million licenses and a long trail change little.
 * </ol>
 */
package io.tallystick.analytics;
