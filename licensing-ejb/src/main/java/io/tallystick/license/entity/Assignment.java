package io.tallystick.license.entity;

import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.license.boundary.AssignmentView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A user's right to a license, with the seats that this user holds. Changed only under the lock of the license's row. */
@Entity
@Table(name = "license_assignment")
@SequenceGenerator(name = "AssignmentId", sequenceName = "id_sequence", allocationSize = 50)
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AssignmentId")
    private Long id;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "license_user_id")
    private long userId;
    @Column(name = "max_activations")
    private int maxActivations;
    @Column(name = "times_activated")
    private int timesActivated;

    protected Assignment() {
    }

    /** @param maxActivations seats of this user; 0 for no limit of the user's own */
    public Assignment(long licenseId, long userId, int maxActivations) {
        this.licenseId = licenseId;
        this.userId = userId;
        this.maxActivations = maxActivations;
    }

    /** True when this user may take one seat more (requirement L3). */
    public boolean hasFreeSeat() {
        return maxActivations == 0 || timesActivated < maxActivations;
    }

    /** Counts one seat more. */
    public void takeSeat() {
        if (!hasFreeSeat()) {
            throw new IllegalStateException("user " + userId + " has no seat to take on license " + licenseId);
        }
        timesActivated++;
    }

    /** Counts one seat less. */
    public void freeSeat() {
        if (timesActivated == 0) {
            throw new IllegalStateException("user " + userId + " has no seat to free on license " + licenseId);
        }
        timesActivated--;
    }

    /** Counts none. */
    public void freeAllSeats() {
        timesActivated = 0;
    }

    /** The right as others see it, with its user. */
    public AssignmentView view(LicenseUserView user) {
        return new AssignmentView(licenseId, user, maxActivations, timesActivated);
    }

    public long licenseId() {
        return licenseId;
    }

    public long userId() {
        return userId;
    }

    /** Seats that this user holds. */
    public int timesActivated() {
        return timesActivated;
    }

    /** Seats of this user at the most; 0 for no limit of the user's own. */
    public int maxActivations() {
        return maxActivations;
    }
}
