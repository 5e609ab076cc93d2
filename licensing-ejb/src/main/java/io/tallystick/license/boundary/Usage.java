package io.tallystick.license.boundary;

/**
 * Units to be booked on a license or on one of its features.
 *
 * @param featureCode     null for the license itself
 * @param units           how many; negative gives units back
 * @param overagesAllowed the caller's own wish to use no overage; null for what the license allows
 * @param maxOverages     the caller's own, lower limit of overages; null for what the license allows
 */
public record Usage(String featureCode, long units, Boolean overagesAllowed, Long maxOverages) {

    /** Units without a wish of the caller's own. */
    public static Usage of(String featureCode, long units) {
        return new Usage(featureCode, units, null, null);
    }
}
