package io.tallystick.offline.entity;

/** What a request file asks for. */
public enum OfflineKind {
    /** A license file. */
    ACTIVATION,
    /** To give a seat back. */
    DEACTIVATION
}
