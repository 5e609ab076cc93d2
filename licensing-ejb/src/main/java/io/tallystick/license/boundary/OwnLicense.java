package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/**
 * A license as its owner sees it.
 *
 * @param right of the license user as whom the owner has it; null for the customer, who sees all devices
 */
public record OwnLicense(LicenseView view, AssignmentView right) {

    /** The license's id. */
    public long id() {
        return view.id();
    }

    /** The license user whose devices alone are shown; null for the customer. */
    public Long userId() {
        return right == null ? null : right.user().id();
    }

    /** Seats that the owner's devices hold. */
    public int seatsTaken() {
        return right == null ? view.counts().timesActivated() : right.timesActivated();
    }

    /** Seats that the owner's devices may hold; null for any number. */
    public Integer seatsGranted() {
        SeatTerms seats = view.terms().seats();
        boolean ofUser = right != null && right.maxActivations() > 0;
        if (ofUser) {
            return right.maxActivations();
        }
        return seats.unlimitedActivations() ? null : Integer.valueOf(seats.maxActivations());
    }

    /** {@code license_not_enabled} while the vendor refuses every use. */
    public void requireEnabled() {
        if (!view.enabled()) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_ENABLED);
        }
    }
}
