package io.tallystick.consumption.entity;

/** How units came into the ledger. */
public enum ConsumptionSource {
    /** An application used them online. */
    ONLINE,
    /** A deactivation file brought them. */
    OFFLINE,
    /** The vendor reset the license: the row takes back what stood on the meter. */
    RESET
}
