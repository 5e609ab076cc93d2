package io.tallystick.airgap.entity;

/** How far the dance of codes has come. */
public enum PairingState {
    /** The initialization code was given. */
    OPEN,
    /** A device asked and was confirmed. */
    CONFIRMED,
    /** The device gave the license up. */
    RETURNED
}
