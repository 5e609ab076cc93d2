package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.customer.control.PasswordHash;
import io.tallystick.customer.control.PasswordSwap;
import io.tallystick.customer.control.UserRows;
import io.tallystick.customer.entity.LicenseUser;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** Those who use licenses by name and password. */
@Stateless
public class LicenseUsers {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    UserRows rows;
    @Inject
    PasswordSwap passwords;
    @EJB
    Companies companies;
    @Inject
    Event<LicenseUserCreated> created;
    @Inject
    Event<LicenseUserChanged> changed;
    @Inject
    Event<LicenseUserDeleted> deleted;
    @Inject
    Clock clock;

    /**
     * The order with its password hashed, where a new user is to be made. Call it before any row is locked: it is slow by design, and on H2
     * everybody would wait (ADR 0011).
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LicenseUserOrder prepared(Caller caller, LicenseUserOrder order) {
        return order.password() == null || rows.byEmail(caller, order.email()).isPresent() ? order : order.hashed(PasswordHash.of(order.password()));
    }

    /** The user of this name, made where there is none yet. */
    public LicenseUserView findOrCreate(Caller caller, LicenseUserOrder order) {
        return rows.byEmail(caller, order.email()).orElseGet(() -> born(caller, order)).view();
    }

    /** The user of this name, active or not; empty when unknown. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<LicenseUserView> known(Caller caller, String username) {
        return rows.byEmail(caller, username).map(LicenseUser::view);
    }

    /** The spelling under which a user of this name is or would be known (requirement U3). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String spelled(String username) {
        return LicenseUser.canonical(username);
    }

    /** The user of this name; {@code license_not_found} when unknown, so that names cannot be told apart. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseUserView named(Caller caller, String username) {
        return known(caller, username).filter(LicenseUserView::isActive)
            .orElseThrow(() -> new LicensingException(ErrorCode.LICENSE_NOT_FOUND));
    }

    /** The user of this id; empty when he was deleted. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<LicenseUserView> known(long id) {
        return Optional.ofNullable(em.find(LicenseUser.class, id)).map(LicenseUser::view);
    }

    /** The user of this id; {@code not_found} for another company's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseUserView get(Caller caller, long id) {
        return found(caller, id).view();
    }

    /**
     * The users that the filter lets through, newest first where the page names no other order: {@code id}, {@code created_at},
     * {@code email}.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<LicenseUserView> list(Caller caller, LicenseUserFilter filter, Page.Request page) {
        return rows.list(caller, filter, page).map(LicenseUser::view);
    }

    /** Makes a user before there is a license for him; {@code duplicate_value} when the name is taken. The order was {@link #prepared}. */
    public LicenseUserView create(Caller caller, LicenseUserOrder order) {
        companies.hold(caller);
        if (rows.byEmail(caller, order.email()).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "A license user has this e-mail already: change that one instead.");
        }
        LicenseUserView user = born(caller, order).view();
        created.fire(new LicenseUserCreated(caller, user.id(), user.email()));
        return user;
    }

    /** Deletes a user: {@code not_found}, {@code still_in_use} while a license or a device knows him. */
    public void delete(Caller caller, long id) {
        companies.hold(caller);
        LicenseUser user = found(caller, id);
        if (rows.isKnown(id)) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "The user has licenses, or had devices: set is_active to false instead.");
        }
        deleted.fire(new LicenseUserDeleted(caller, id, user.view().email()));
        em.remove(user);
        em.flush();
    }

    /** Changes what the change names; {@code not_found} for another company's id. */
    public LicenseUserView change(Caller caller, long id, LicenseUserChange change) {
        LicenseUser user = found(caller, id);
        rows.requireOwn(caller, id);
        Map<String, Object> before = Columns.of(user);
        user.apply(change);
        changed.fire(new LicenseUserChanged(caller, id, new Difference().ofPerson(before, Columns.of(user)).toString()));
        return user.view();
    }

    /**
     * The active user behind name and password; {@code license_not_found} for a wrong pair, with the same text and work as for an unknown
     * user (requirement U4). Call it before any row is locked: it is slow by design.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseUserView authenticate(Caller caller, String username, String password) {
        return Optional.of(passwords.proven(caller, username, password).view()).filter(LicenseUserView::isActive)
            .orElseThrow(() -> new LicensingException(ErrorCode.LICENSE_NOT_FOUND));
    }

    private LicenseUser found(Caller caller, long id) {
        return rows.byId(caller, id, LockModeType.NONE).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private LicenseUser born(Caller caller, LicenseUserOrder order) {
        LicenseUser user = new LicenseUser(caller.companyId(), order, hash(order), OffsetDateTime.now(clock));
        em.persist(user);
        em.flush();
        return user;
    }

    /** The hash that was prepared; computed here for those who did not prepare it. */
    private static String hash(LicenseUserOrder order) {
        if (order.passwordHash() != null) {
            return order.passwordHash();
        }
        return order.password() == null ? PasswordHash.ofNobody() : PasswordHash.of(order.password());
    }
}
