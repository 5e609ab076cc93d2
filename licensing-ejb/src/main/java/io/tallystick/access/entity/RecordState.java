package io.tallystick.access.entity;

/** How far the first request under an Idempotency-Key has come. */
public enum RecordState {
    /** Somebody works on it, until the lease ends. */
    RUNNING,
    /** Its answer is kept. */
    ANSWERED
}
