package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.Secrets;
import io.tallystick.console.control.ConsoleSessionRows;
import io.tallystick.console.control.ConsoleUserRows;
import io.tallystick.console.control.PasswordRules;
import io.tallystick.console.entity.ConsoleUser;
import io.tallystick.customer.boundary.EmailSpelling;
import io.tallystick.customer.boundary.PasswordHashes;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Those who work for a company at the console. */
@Stateless
public class ConsoleUsers {

    private static final String LAST_OWNER = "This is the last owner who can sign in: make another owner first.";

    @Inject
    ConsoleUserRows users;
    @Inject
    ConsoleSessionRows sessions;
    @EJB
    Secrets tokens;
    @EJB
    PasswordHashes passwords;
    @EJB
    Companies companies;
    @Inject
    Event<ConsoleUserEvent> events;
    @Inject
    Clock clock;

    /** The users of the caller's company, by address. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ConsoleUserView> list(Caller caller, Page.Request page) {
        return users.list(caller, page).map(ConsoleUser::view);
    }

    /** One of them; {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ConsoleUserView get(Caller caller, long id) {
        return users.get(caller, id).view();
    }

    /** How many there are on this server. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count() {
        return users.count();
    }

    /** Makes a user; {@code duplicate_value} for an address that has one, {@code validation_error} for a short password. */
    public NewConsoleUser create(Caller caller, ConsoleUserOrder order) {
        PasswordRules.require(order.password());
        String told = order.password() == null ? tokens.password() : null;
        String hash = passwords.hash(told == null ? order.password() : told);
        String email = EmailSpelling.of(order.email()).folded();
        companies.hold(caller);
        if (!users.byEmail(caller.companyId(), email).isEmpty()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "Somebody with this e-mail address is a console user already.");
        }
        ConsoleUser user = new ConsoleUser(caller.companyId(), email, order.name(), order.role(), hash, OffsetDateTime.now(clock));
        users.add(user);
        events.fire(new ConsoleUserEvent(caller, "created", email, order.role().wire()));
        return new NewConsoleUser(user.view(), told);
    }

    /** Changes what the change names; {@code not_found}, {@code last_owner}, {@code validation_error}. */
    public ConsoleUserView change(Caller caller, long id, ConsoleUserChange change) {
        PasswordRules.require(change.password());
        String hash = change.password() == null ? null : passwords.hash(change.password());
        companies.hold(caller);
        ConsoleUser user = users.get(caller, id);
        user.rename(change.name());
        user.become(change.role());
        user.enable(change.enabled());
        if (change.secondFactorOff()) {
            user.secondFactor().drop();
        }
        requireAnOwner(caller);
        end(user, hash, change.enabled());
        events.fire(new ConsoleUserEvent(caller, "changed", user.email(), change.toString().strip()));
        return user.view();
    }

    /** Deletes a user, with all sessions; {@code not_found}, {@code last_owner}. */
    public void delete(Caller caller, long id) {
        companies.hold(caller);
        ConsoleUser user = users.get(caller, id);
        users.remove(user);
        requireAnOwner(caller);
        events.fire(new ConsoleUserEvent(caller, "deleted", user.email(), ""));
    }

    private void end(ConsoleUser user, String hash, Boolean enabled) {
        if (hash != null) {
            user.takePassword(hash);
        }
        if (hash != null || Boolean.FALSE.equals(enabled)) {
            sessions.endAll(user.id());
        }
    }

    /** Changes of one company follow one another, so the count is right (requirement R6). */
    private void requireAnOwner(Caller caller) {
        if (users.owners(caller).isEmpty()) {
            throw new LicensingException(ErrorCode.LAST_OWNER, LAST_OWNER);
        }
    }
}
