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
    @Column(name = "air_gapped")
    private boolean airGapped;
    @Column(name = "offline_since")
    private OffsetDateTime since;
    @Column(name = "locked_until")
    private OffsetDateTime until;

    protected OfflineLock() {
    }

    private OfflineLock(boolean offline, boolean airGapped, OffsetDateTime since, OffsetDateTime until) {
        this.offline = offline;
        this.airGapped = airGapped;
        this.since = since;
        this.until = until;
    }

    /** A device that was seen online. */
    static OfflineLock none() {
        return new OfflineLock(false, false, null, null);
    }

    /**
     * A device that was activated offline at this moment.
     *
     * @param days      for which its seat is locked; 0 for none
     * @param airGapped whether that was by a code
     */
    static OfflineLock of(OffsetDateTime now, int days, boolean airGapped) {
        return new OfflineLock(true, airGapped, now, days == 0 ? null : now.plusDays(Math.min(days, LONGEST_DAYS)));
    }

    /** The same device under other terms: the days count from its offline activation. */
    OfflineLock lasting(int days) {
        return since == null ? this : of(since, days, airGapped);
    }

    /** The same device seen online. */
    OfflineLock online() {
        return offline ? none() : this;
    }

    boolean isAirGapped() {
        return airGapped;
    }

    boolean isOffline() {
        return offline;
    }

    /** UTC; null where nothing is locked. */
    OffsetDateTime until() {
        return until;
    }
}
