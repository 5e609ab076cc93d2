package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import java.time.LocalDate;

/**
 * The numbers of a license or feature after a booking (§3.8, §3.9).
 *
 * @param id               the license, or the feature on the license
 * @param licenseFeatureId null for the license itself
 * @param total            units used in the current period
 * @param periodStart      first UTC day of that period
 */
public record AllowanceView(long id, Long licenseFeatureId, ConsumptionTerms terms, long total, LocalDate periodStart) {
}
