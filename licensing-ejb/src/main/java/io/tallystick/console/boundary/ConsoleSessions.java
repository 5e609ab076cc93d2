package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Secrets;
import io.tallystick.console.control.ConsoleCallers;
import io.tallystick.console.control.ConsoleSessionRows;
import io.tallystick.console.entity.ConsoleSession;
import io.tallystick.console.entity.ConsoleUser;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Sessions at the console (requirement R4). */
@Stateless
public class ConsoleSessions {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    ConsoleSessionRows sessions;
    @Inject
    ConsoleCallers callers;
    @EJB
    Secrets tokens;
    @Inject
    Event<ConsoleSignedOut> signedOut;
    @Inject
    Clock clock;

    /**
     * Who is signed in, and notes the visit; empty when the session has ended, or its user may not sign in any more.
     *
     * @param token   what the browser keeps
     * @param address from where this request comes; null when unknown
     */
    public Optional<SignedIn> of(String token, String address) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<ConsoleSession> open = sessions.find(tokens.hash(token)).filter(session -> session.isOpen(now));
        open.filter(session -> session.isStale(now)).ifPresent(session -> sessions.seen(session.id(), now));
        return open.flatMap(session -> Optional.ofNullable(em.find(ConsoleUser.class, session.userId()))
            .filter(user -> user.view().enabled()).map(user -> callers.signedIn(user, session, address)));
    }

    /** Where the user is signed in, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConsoleSessionView> list(SignedIn user) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return sessions.of(user.userId()).stream().filter(session -> session.isOpen(now)).map(ConsoleSession::view).toList();
    }

    /** Ends this session. */
    public void signOut(SignedIn user) {
        sessions.end(user.userId(), user.sessionId());
        told(user.caller(), false);
    }

    /** Ends one session of the user; one that is not the user's stays. */
    public void end(SignedIn user, long sessionId) {
        sessions.end(user.userId(), sessionId);
        told(user.caller(), false);
    }

    /** Ends all sessions of the user. */
    public void signOutEverywhere(SignedIn user) {
        sessions.endAll(user.userId());
        told(user.caller(), true);
    }

    /** Deletes what has ended long ago. */
    public void forgetEnded() {
        sessions.forgetBefore(OffsetDateTime.now(clock).minus(ConsoleSession.LONGEST));
    }

    private void told(Caller caller, boolean everywhere) {
        signedOut.fire(new ConsoleSignedOut(caller, everywhere));
    }
}
