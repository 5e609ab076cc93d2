package io.tallystick.catalog.boundary;

import java.util.Locale;

/** The two kinds of feature (§4.3). */
public enum FeatureType {
    /** On or off. */
    ACTIVATION,
    /** Counted in units. */
    CONSUMPTION;

    /** The value of {@code feature_type}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
