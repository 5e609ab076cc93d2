package io.tallystick.signing.entity;

/** What a key of the ring may still do. */
public enum KeyStatus {
    /** Signs and verifies; exactly one of a company for each algorithm. */
    ACTIVE,
    /** Published so that older signatures verify; signs no more. */
    PASSIVE,
    /** Published no more: nobody shall believe what it signed. */
    RETIRED
}
