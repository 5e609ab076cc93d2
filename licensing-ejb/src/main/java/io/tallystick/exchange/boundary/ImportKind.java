package io.tallystick.exchange.boundary;

/** What the rows of a file are. */
public enum ImportKind {
    LICENSES("licenses"),
    CUSTOMERS("customers");

    private final String wire;

    ImportKind(String wire) {
        this.wire = wire;
    }

    /** The value of {@code kind}. */
    public String wire() {
        return wire;
    }
}
