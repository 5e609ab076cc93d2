package io.tallystick.selfservice.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Secrets;
import io.tallystick.selfservice.control.LinkRows;
import io.tallystick.selfservice.control.SessionRows;
import io.tallystick.selfservice.entity.VisitorSession;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Sessions of visitors (requirement V4). */
@Stateless
public class Visits {

    /** Longer than the time in which links to an address are counted. */
    private static final Duration LINKS_KEPT_FOR = Duration.ofDays(1);

    @Inject
    LinkRows links;
    @Inject
    SessionRows sessions;
    @EJB
    Secrets secrets;
    @Inject
    Event<VisitorSignedOut> signedOut;
    @Inject
    Clock clock;

    /** Whose session a token names, and notes the visit; empty when it has ended, or never was one of this company. */
    public Optional<Visitor> visitor(Caller portal, String token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<VisitorSession> open = sessions.find(portal, secrets.hash(token)).filter(session -> session.isOpen(now));
        open.filter(session -> session.isStale(now)).ifPresent(session -> sessions.seen(session.id(), now));
        return open.map(session -> Visitor.of(portal, session.email()));
    }

    /** Ends the session of a token. */
    public void signOut(Visitor visitor, String token) {
        sessions.end(visitor.caller(), secrets.hash(token));
        signedOut.fire(new VisitorSignedOut(visitor, false));
    }

    /** Ends all sessions of the visitor, and all links that were not used. */
    public void signOutEverywhere(Visitor visitor) {
        links.endAll(visitor.caller(), visitor.email());
        sessions.endAll(visitor.caller(), visitor.email());
        signedOut.fire(new VisitorSignedOut(visitor, true));
    }

    /** Deletes what has ended long ago. */
    public void forgetEnded() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        links.forgetBefore(now.minus(LINKS_KEPT_FOR));
        sessions.forgetBefore(now.minus(VisitorSession.LONGEST));
    }
}
