package io.tallystick.consumption.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * Units of a license or feature were booked.
 *
 * @param userId      whose device it was; null for a key-based license
 * @param featureCode null for the license itself
 * @param units       negative when they were given back
 * @param total       in the current period, with these
 * @param offline     true when a file reported them
 */
public record UnitsBooked(Caller caller, long licenseId, long deviceId, Long userId, String featureCode, long units, long total, boolean offline) {
}
