package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.Terms;

/**
 * A license as it was read for an operation; where it was read for a booking, its row stays locked until the transaction ends.
 *
 * @param claimant     in whose name it was read; its user is null for a license key
 * @param enabled      false when every use is refused
 * @param seatFree     whether another device may become active
 * @param userSeatFree whether the claimant's user may take one seat more
 * @param taken        the numbers behind these three answers
 */
public record HeldLicense(long id, Claimant claimant, boolean enabled, Terms terms, boolean seatFree, boolean userSeatFree,
                          boolean transferFree, Taken taken) {

    /**
     * What has been taken of a license.
     *
     * @param seats     by devices of anybody
     * @param transfers that were made
     * @param ofUser    seats that the claimant's user has taken; 0 for a license key
     * @param userLimit seats of that user at the most; 0 for no limit of the user's own
     */
    public record Taken(int seats, int transfers, int ofUser, int userLimit) {
    }

    /** Whether a device may take over a seat; one that comes back always may. */
    public boolean transferFree(boolean returning) {
        return returning || transferFree;
    }
}
