package io.tallystick.license.entity;

import io.tallystick.catalog.boundary.SeatTerms;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The seats of a license that are taken, and how often they moved. A value: replaced, never patched. The license's active devices are as
 * many as its taken seats (design rule 1).
 */
@Embeddable
@Access(AccessType.FIELD)
public class SeatCount {

    @Column(name = "times_activated")
    private int taken;
    @Column(name = "vacated_seats")
    private int vacated;
    @Column(name = "transfer_count")
    private int transfers;

    protected SeatCount() {
    }

    private SeatCount(int taken, int vacated, int transfers) {
        this.taken = taken;
        this.vacated = vacated;
        this.transfers = transfers;
    }

    /** No seat taken, none ever moved. */
    public static SeatCount none() {
        return new SeatCount(0, 0, 0);
    }

    /** True when another device may become active (requirement L1). */
    public boolean hasRoom(SeatTerms terms) {
        return terms.roomBeside(taken);
    }

    /** True when a new device may take over a seat; a device that comes back always may (requirement L2). */
    public boolean mayMove(SeatTerms terms, boolean returning) {
        return returning || vacated == 0 || terms.transferAllowedAfter(transfers);
    }

    /**
     * One seat more; one that was vacated is taken over first, by transfer unless its device comes back.
     *
     * @param returning true for a device that held a seat of this license before
     */
    public SeatCount take(boolean returning) {
        return vacated == 0 ? new SeatCount(taken + 1, 0, transfers) : new SeatCount(taken + 1, vacated - 1, transfers + (returning ? 0 : 1));
    }

    /**
     * One seat less.
     *
     * @param left true when its user left it, so that the next device takes it over by transfer; false when the vendor cleared it
     */
    public SeatCount free(boolean left) {
        if (taken == 0) {
            throw new IllegalStateException("no seat is taken");
        }
        return new SeatCount(taken - 1, vacated + (left ? 1 : 0), transfers);
    }

    /** No seat taken and none to take over; the transfers that were made stay counted. */
    public SeatCount cleared() {
        return new SeatCount(0, 0, transfers);
    }

    public int taken() {
        return taken;
    }

    public int transfers() {
        return transfers;
    }
}
