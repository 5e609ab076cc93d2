package io.tallystick.license.boundary;

/** What a license can be looked for by, beside its terms. */
public enum LicenseState {
    /** Enabled and not expired. */
    VALID("valid"),
    /** Expired, after its hours of grace. */
    EXPIRED("expired"),
    /** Disabled by the vendor. */
    DISABLED("disabled"),
    /** At least one device holds a seat. */
    IN_USE("in_use"),
    /** No device holds a seat. */
    UNUSED("unused");

    private final String wire;

    LicenseState(String wire) {
        this.wire = wire;
    }

    /** The value of {@code state}. */
    public String wire() {
        return wire;
    }
}
