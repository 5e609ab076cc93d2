package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Guesses;
import io.tallystick.console.control.ConsoleSessionRows;
import io.tallystick.console.control.ConsoleUserRows;
import io.tallystick.console.control.PasswordRules;
import io.tallystick.console.entity.ConsoleUser;
import io.tallystick.customer.boundary.PasswordHashes;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The password of whoever is signed in. */
@Stateless
public class OwnPasswords {

    @Inject
    ConsoleUserRows users;
    @Inject
    ConsoleSessionRows sessions;
    @EJB
    PasswordHashes passwords;
    @EJB
    Guesses guesses;
    @Inject
    Event<ConsoleUserEvent> events;

    /**
     * Another password; all other sessions end.
     *
     * @throws LicensingException {@code validation_error} when the old one is wrong, or the new one too short
     * @throws io.tallystick.shared.TooManyRequestsException when the old one was wrong too often
     */
    public void change(SignedIn user, String old, String wished) {
        PasswordRules.require(wished);
        guesses.begin(user.caller(), "console " + user.email());
        if (!passwords.matches(old, users.get(user.caller(), user.userId()).passwordHash())) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The present password is wrong.");
        }
        guesses.right(user.caller(), "console " + user.email());
        String hash = passwords.hash(wished);
        ConsoleUser own = users.get(user.caller(), user.userId());
        own.takePassword(hash);
        sessions.endOthers(own.id(), user.sessionId());
        events.fire(new ConsoleUserEvent(user.caller(), "changed", own.email(), "password"));
    }
}
