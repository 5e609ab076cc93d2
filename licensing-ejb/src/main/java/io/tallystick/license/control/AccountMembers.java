package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.UserAdmitted;
import io.tallystick.license.entity.Assignment;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.sso.boundary.SignedOn;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Those who sign on through a customer account: they reach the licenses of that account's customers and no others (requirement L14). */
@ApplicationScoped
public class AccountMembers {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @EJB
    LicenseUsers users;
    @Inject
    LicenseRows rows;
    @Inject
    AccountLicenses licenses;
    @Inject
    Event<UserAdmitted> admitted;
    @Inject
    Clock clock;

    /**
     * The claim of somebody who signed on: to the newest license of the account, as far as the claim limits it, that the person has a right
     * to. Without one, the person stays a newcomer where the account makes users, and else {@code license_not_found}.
     */
    public Claimant claimant(Caller caller, Claimant newcomer) {
        SignedOn person = newcomer.newcomer();
        Optional<LicenseUserView> user = users.known(caller, person.email());
        if (user.filter(known -> !known.isActive()).isPresent()) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_FOUND);
        }
        return user.flatMap(known -> entitled(caller, newcomer, known)).orElseGet(() -> {
            if (!person.createUsers()) {
                throw new LicensingException(ErrorCode.LICENSE_NOT_FOUND);
            }
            return newcomer;
        });
    }

    /**
     * Makes a newcomer a user of a license. Holds the company, so that first sign-ons follow one another: the second of one person finds what
     * the first has made. A refusal of the booking that follows takes everything back.
     */
    public Claimant welcome(Caller caller, Claimant claimant) {
        companies.hold(caller);
        Claimant now = claimant(caller, claimant);
        return now.newcomer() == null ? now : assigned(caller, now);
    }

    private Claimant assigned(Caller caller, Claimant claimant) {
        SignedOn person = claimant.newcomer();
        long licenseId = licenses.forNewcomer(wanted(caller, claimant), OffsetDateTime.now(clock))
            .orElseThrow(() -> new LicensingException(ErrorCode.LICENSE_NOT_FOUND));
        rows.byId(caller, licenseId, LockModeType.PESSIMISTIC_WRITE);
        LicenseUserView user = users.findOrCreate(caller,
            new LicenseUserOrder(person.email(), null, person.firstName(), person.lastName(), "", person.userMaxActivations()));
        em.flush();
        em.persist(new Assignment(licenseId, user.id(), person.userMaxActivations()));
        em.flush();
        admitted.fire(new UserAdmitted(caller, licenseId, user.email()));
        return claimant.of(user, licenseId);
    }

    private Optional<Claimant> entitled(Caller caller, Claimant newcomer, LicenseUserView user) {
        return licenses.entitled(wanted(caller, newcomer), user.id()).map(id -> newcomer.of(user, id));
    }

    private static AccountLicenses.Wanted wanted(Caller caller, Claimant claimant) {
        return new AccountLicenses.Wanted(caller, claimant.product().id(), claimant.newcomer().accountId(), claimant.licenseId(),
            claimant.bundleCode());
    }
}
