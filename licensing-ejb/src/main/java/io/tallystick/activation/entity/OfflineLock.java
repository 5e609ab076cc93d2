package io.tallystick.activation.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/**
 * Whether a device is an offline one, and until when its seat is therefore locked (requirement D13). A value: replaced, never patched.
 */
@Embeddable
@Access(AccessType.FIELD)
public class OfflineLock {

    /** A hundred years; what is longer has no date that a database could hold. */
    private static final int LONGEST_DAYS = 36_500;

    private boolean offline;
    @Column(name = "offline_since")
    private OffsetDateTime since;
    @Column(name = "locked_until")
    private OffsetDateTime until;

    protected OfflineLock() {
    }

    private OfflineLock(boolean offline, OffsetDateTime since, OffsetDateTime until) {
        this.offline = offline;
        this.since = since;
        this.until = until;
    }

    /** A device that was seen online. */
    static OfflineLock none() {
        return new OfflineLock(false, null, null);
    }

    /**
     * A device that was activated offline at this moment.
     *
     * @param days for which its seat is locked; 0 for none
     */
    static OfflineLock of(OffsetDateTime now, int days) {
        return new OfflineLock(true, now, days == 0 ? null : now.plusDays(Math.min(days, LONGEST_DAYS)));
    }

    /** The same device under other terms: the days count from its offline activation. */
    OfflineLock lasting(int days) {
        return since == null ? this : of(since, days);
    }

    boolean isOffline() {
        return offline;
    }

    /** UTC; null where nothing is locked. */
    OffsetDateTime until() {
        return until;
    }
}
