package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Guesses;
import io.tallystick.customer.control.PasswordHash;
import io.tallystick.customer.entity.LicenseUser;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Those who use licenses by name and password. */
@Stateless
public class LicenseUsers {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Guesses guesses;
    @Inject
    Clock clock;

    /** The user of this name, made where there is none yet. */
    public LicenseUserView findOrCreate(Caller caller, LicenseUserOrder order) {
        return byEmail(caller, order.email()).orElseGet(() -> create(caller, order)).view();
    }

    /** The user of this name; {@code license_not_found} when unknown, so that names cannot be told apart. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseUserView named(Caller caller, String username) {
        return byEmail(caller, username).map(LicenseUser::view).filter(LicenseUserView::isActive)
            .orElseThrow(() -> new LicensingException(ErrorCode.LICENSE_NOT_FOUND));
    }

    /** The user of this id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseUserView get(long id) {
        return em.find(LicenseUser.class, id).view();
    }

    /**
     * The user behind name and password, of whom only so many guesses a minute are heard (requirement A8); {@code license_not_found} for a wrong pair, with the same text and work as for an unknown user
     * (requirement U4). Call it before any row is locked: it is slow by design.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseUserView authenticate(Caller caller, String username, String password) {
        String name = LicenseUser.canonical(username);
        guesses.begin(caller, name);
        Optional<LicenseUser> user = byEmail(caller, username);
        boolean matches = PasswordHash.matches(password, user.map(LicenseUser::passwordHash).orElseGet(PasswordHash::ofNobody));
        LicenseUserView known = user.map(LicenseUser::view).filter(view -> matches && view.isActive())
            .orElseThrow(() -> new LicensingException(ErrorCode.LICENSE_NOT_FOUND));
        guesses.right(caller, name);
        return known;
    }

    private LicenseUser create(Caller caller, LicenseUserOrder order) {
        String hash = order.password() == null ? PasswordHash.ofNobody() : PasswordHash.of(order.password());
        LicenseUser user = new LicenseUser(caller.companyId(), order, hash, OffsetDateTime.now(clock));
        em.persist(user);
        return user;
    }

    private Optional<LicenseUser> byEmail(Caller caller, String email) {
        return em.createQuery("select u from LicenseUser u where u.companyId = :company and u.email = :email", LicenseUser.class)
            .setParameter("company", caller.companyId()).setParameter("email", LicenseUser.canonical(email)).getResultStream().findFirst();
    }
}
