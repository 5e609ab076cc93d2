package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.Terms;

/**
 * A license as it was read for an operation; where it was read for a booking, its row stays locked until the transaction ends.
 *
 * @param claimant     in whose name it was read; its user is null for a license key
 * @param enabled      false when every use is refused
 * @param seatFree     whether another device may become active
 * @param userSeatFree whether the claimant's user may take one seat more
 */
public record HeldLicense(long id, Claimant claimant, boolean enabled, Terms terms, boolean seatFree, boolean userSeatFree,
                          boolean transferFree) {

    /** Whether a device may take over a seat; one that comes back always may. */
    public boolean transferFree(boolean returning) {
        return returning || transferFree;
    }
}
