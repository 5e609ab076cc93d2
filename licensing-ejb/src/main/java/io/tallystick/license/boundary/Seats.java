package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.control.AccountMembers;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.control.LicenseViews;
import io.tallystick.license.entity.Assignment;
import io.tallystick.license.entity.License;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The seats of licenses, for the features that book devices. A booking first holds the license: its row is locked until the transaction
 * ends, so that bookings of one license follow one another on every node (requirement L1).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Seats {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    LicenseRows rows;
    @Inject
    AccountMembers members;
    @Inject
    LicenseViews views;
    @Inject
    Clock clock;

    /**
     * Locks the claimed license for a booking that may make somebody who signed on a user of it (requirement L14); {@code license_not_found}.
     */
    public HeldLicense admit(Caller caller, Claimant claimant) {
        return hold(caller, claimant.newcomer() == null ? claimant : members.welcome(caller, claimant));
    }

    /** Locks the claimed license for a booking; {@code license_not_found}. */
    public HeldLicense hold(Caller caller, Claimant claimant) {
        if (claimant.newcomer() != null) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_FOUND);
        }
        return claimant.user() == null
            ? held(found(rows.byKey(caller, claimant, LockModeType.PESSIMISTIC_WRITE)), claimant, null)
            : holdForUser(caller, claimant);
    }

    /** Reads the claimed license without a lock; {@code license_not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HeldLicense read(Caller caller, Claimant claimant) {
        if (claimant.user() == null) {
            return held(found(rows.byKey(caller, claimant, LockModeType.NONE)), claimant, null);
        }
        Assignment assignment = found(rows.newestAssignment(caller, claimant));
        return held(found(rows.byId(caller, assignment.licenseId(), LockModeType.NONE)), claimant, assignment);
    }

    /** Locks a license by id, for the vendor's own bookings; {@code not_found} for another company's id. */
    public void hold(Caller caller, long licenseId) {
        rows.byId(caller, licenseId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /**
     * Takes a seat of a held license, and one of the claimant's user.
     *
     * @param returning true for a device that held a seat of this license before
     */
    public void take(Caller caller, HeldLicense held, boolean returning) {
        lockedById(caller, held.id()).takeSeat(returning, OffsetDateTime.now(clock));
        if (held.claimant().user() != null) {
            found(rows.assignment(held.id(), held.claimant().userId())).takeSeat();
        }
    }

    /**
     * Gives back the seat of a device of a held license.
     *
     * @param userId  the user who activated the device; null for a license key
     * @param vacated true when the user left it, false when the vendor cleared it (requirement L2)
     */
    public void free(Caller caller, long licenseId, Long userId, boolean vacated) {
        lockedById(caller, licenseId).freeSeat(vacated);
        if (userId != null) {
            found(rows.assignment(licenseId, userId)).freeSeat();
        }
    }

    /** The license as it is now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseView view(HeldLicense held) {
        return views.view(em.find(License.class, held.id()), held.claimant().user());
    }

    private HeldLicense holdForUser(Caller caller, Claimant claimant) {
        Assignment assignment = found(rows.newestAssignment(caller, claimant));
        License license = found(rows.byId(caller, assignment.licenseId(), LockModeType.PESSIMISTIC_WRITE));
        em.refresh(assignment);
        return held(license, claimant, assignment);
    }

    private License lockedById(Caller caller, long licenseId) {
        License known = em.find(License.class, licenseId);
        return known != null && em.getLockMode(known) == LockModeType.PESSIMISTIC_WRITE ? known
            : found(rows.byId(caller, licenseId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static HeldLicense held(License license, Claimant claimant, Assignment assignment) {
        return new HeldLicense(license.id(), claimant, license.enabled(), license.terms(), license.hasFreeSeat(),
            assignment == null || assignment.hasFreeSeat(), license.mayTransferTo(false), taken(license, assignment));
    }

    private static HeldLicense.Taken taken(License license, Assignment assignment) {
        return new HeldLicense.Taken(license.timesActivated(), license.transferCount(), assignment == null ? 0 : assignment.timesActivated(),
            assignment == null ? 0 : assignment.maxActivations());
    }

    private static <T> T found(Optional<T> row) {
        return row.orElseThrow(() -> new LicensingException(ErrorCode.LICENSE_NOT_FOUND));
    }
}
