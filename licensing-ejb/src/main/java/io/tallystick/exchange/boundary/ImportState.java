package io.tallystick.exchange.boundary;

/** How far an import has come. */
public enum ImportState {
    /** Some rows are still to be booked. */
    RUNNING("running"),
    /** Every row was booked or refused. */
    DONE("done"),
    /** Somebody stopped it; what was booked stays. */
    CANCELLED("cancelled");

    private final String wire;

    ImportState(String wire) {
        this.wire = wire;
    }

    /** The value of {@code state}. */
    public String wire() {
        return wire;
    }
}
