package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.license.control.LicenseLists;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.entity.Assignment;
import io.tallystick.license.entity.License;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who may use a license by name and password, as its vendor decides (requirement L12). */
@Stateless
public class Assignments {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @EJB
    LicenseUsers users;
    @Inject
    LicenseRows rows;
    @Inject
    LicenseLists lists;
    @Inject
    Event<UserAssigned> assigned;
    @Inject
    Event<UserRemoved> removed;

    /** The users of a license, oldest assignment first; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AssignmentView> list(Caller caller, long licenseId) {
        License license = found(caller, licenseId, LockModeType.NONE);
        return lists.assigned(license.id());
    }

    /** Lets a user, who is made where there is none of the name, use a license: {@code validation_error}, {@code duplicate_value}. */
    public AssignmentView assign(Caller caller, long licenseId, LicenseUserOrder order) {
        LicenseUserOrder prepared = users.prepared(caller, order);
        companies.hold(caller);
        License license = found(caller, licenseId, LockModeType.PESSIMISTIC_WRITE);
        if (license.licenseKey() != null) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "A license of a key-based product has no users.");
        }
        LicenseUserView user = users.findOrCreate(caller, prepared);
        if (rows.assignment(licenseId, user.id()).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "The user " + user.email() + " has this license already.");
        }
        Assignment assignment = new Assignment(licenseId, user.id(), prepared.maxActivations());
        em.persist(assignment);
        em.flush();
        assigned.fire(new UserAssigned(caller, licenseId, user.id()));
        return assignment.view(user);
    }

    /** Takes the right to a license from a user, whose devices are freed at once; {@code not_found} when there is no such right. */
    public void remove(Caller caller, long licenseId, long userId) {
        License license = found(caller, licenseId, LockModeType.PESSIMISTIC_WRITE);
        Assignment assignment = rows.assignment(license.id(), userId).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        em.refresh(assignment);
        removed.fire(new UserRemoved(caller, licenseId, userId));
        em.remove(assignment);
    }

    private License found(Caller caller, long id, LockModeType lock) {
        return rows.byId(caller, id, lock).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }
}
