package io.tallystick.catalog.boundary;

/** The four kinds of license (seed "License Types", §5). */
public enum LicenseType {
    /** Never expires, unless it is a trial. */
    PERPETUAL("perpetual"),
    /** Ends at a fixed date, or a duration after the first activation. */
    TIME_LIMITED("time-limited"),
    /** An external billing system moves its end; never offline. */
    SUBSCRIPTION("subscription"),
    /** Ends by count, and by date where one is set. */
    CONSUMPTION("consumption");

    private final String wire;

    LicenseType(String wire) {
        this.wire = wire;
    }

    /** The value of {@code license_type}. */
    public String wire() {
        return wire;
    }
}
