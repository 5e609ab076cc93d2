package io.tallystick.console.control;

import io.tallystick.access.boundary.Secrets;
import io.tallystick.console.boundary.ConsoleSignInRefused;
import io.tallystick.console.boundary.ConsoleSignedIn;
import io.tallystick.console.boundary.NewConsoleSession;
import io.tallystick.console.boundary.SignInAttempt;
import io.tallystick.console.entity.ConsoleSession;
import io.tallystick.console.entity.ConsoleUser;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Lets in whoever proved to be a user, and counts whoever did not. Of one user, one at a time: so that guesses on several nodes are counted
 * exactly (requirement R3). A refusal is an empty answer, as an exception would undo the count.
 */
@ApplicationScoped
@Transactional
public class SignInDesk {

    @Inject
    ConsoleUserRows users;
    @Inject
    ConsoleSessionRows sessions;
    @Inject
    ConsoleCallers callers;
    @EJB
    Secrets tokens;
    @Inject
    Event<ConsoleSignedIn> signedIn;
    @Inject
    Event<ConsoleSignInRefused> refused;
    @Inject
    Clock clock;

    /** Begins a session, if the password was right and the user may sign in. */
    public Optional<NewConsoleSession> afterPassword(long userId, boolean right, SignInAttempt attempt) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        ConsoleUser user = users.locked(userId).orElse(null);
        if (user == null || !user.isHeard(now) || !right) {
            return refuse(user, now, right, attempt.address());
        }
        String token = tokens.next();
        sessions.add(new ConsoleSession(user, tokens.hash(token), attempt.address(), attempt.agent(), now));
        if (!user.asksForCode()) {
            letIn(user, now, attempt.address());
        }
        return Optional.of(new NewConsoleSession(token, user.asksForCode()));
    }

    void letIn(ConsoleUser user, OffsetDateTime now, String address) {
        user.signedIn(now);
        signedIn.fire(new ConsoleSignedIn(callers.caller(user, address)));
    }

    private Optional<NewConsoleSession> refuse(ConsoleUser user, OffsetDateTime now, boolean right, String address) {
        if (user != null) {
            if (!right) {
                user.failed(now);
            }
            refused.fire(new ConsoleSignInRefused(callers.caller(user, address)));
        }
        return Optional.empty();
    }
}
