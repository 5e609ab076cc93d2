package io.tallystick.signing.entity;

/**
 * What a key of the ring may still do. Born PREPARED or ACTIVE, it goes down this list and never up, except that PREPARED becomes ACTIVE;
 * lists show keys in the order of these names (ADR 0029).
 */
public enum KeyStatus {
    /** Signs and verifies; exactly one of a company for each algorithm. */
    ACTIVE,
    /** Published so that older signatures verify; signs no more. */
    PASSIVE,
    /** Published so that applications know it before it signs; has signed nothing yet. At most one of a company for each algorithm. */
    PREPARED,
    /** Published so that older signatures verify; its private half is destroyed, so that nobody can sign with it ever again. */
    RETIRED,
    /** Published no more: nobody shall believe what it signed. Its private half is destroyed as well. */
    REVOKED
}
