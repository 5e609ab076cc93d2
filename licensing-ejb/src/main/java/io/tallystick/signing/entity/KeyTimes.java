package io.tallystick.signing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** When a key began and ended what it does. */
@Embeddable
public class KeyTimes {

    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    @Column(name = "signs_from")
    private OffsetDateTime signsFrom;
    @Column(name = "signs_until")
    private OffsetDateTime signsUntil;
    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected KeyTimes() {
    }

    KeyTimes(OffsetDateTime createdAt) {
        this.createdAt = createdAt;
    }

    void begin(OffsetDateTime now) {
        signsFrom = now;
    }

    void passOn(OffsetDateTime now) {
        signsUntil = now;
    }

    void end(OffsetDateTime now) {
        endedAt = now;
    }

    /** When it was made. */
    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** Since when it signs, or signed; null when it never did. */
    public OffsetDateTime signsFrom() {
        return signsFrom;
    }

    /** When another key took over; null while it signs, or when it never did. */
    public OffsetDateTime signsUntil() {
        return signsUntil;
    }

    /** When it retired or, later, was revoked; null before. */
    public OffsetDateTime endedAt() {
        return endedAt;
    }
}
