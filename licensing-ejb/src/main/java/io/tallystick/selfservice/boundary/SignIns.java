package io.tallystick.selfservice.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Guesses;
import io.tallystick.access.boundary.Secrets;
import io.tallystick.customer.boundary.EmailSpelling;
import io.tallystick.selfservice.control.LinkRows;
import io.tallystick.selfservice.control.SessionRows;
import io.tallystick.selfservice.entity.SignInLink;
import io.tallystick.selfservice.entity.VisitorSession;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
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

/** Links that prove an e-mail address. The caller is a company's portal. */
@Stateless
public class SignIns {

    /** Width of the column. */
    private static final int LONGEST_ADDRESS = 254;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Guesses guesses;
    @Inject
    LinkRows links;
    @Inject
    SessionRows sessions;
    @EJB
    Secrets secrets;
    @Inject
    Event<VisitorSignedIn> signedIn;
    @Inject
    Clock clock;

    /**
     * Asks for a link. The answer tells nothing of the address (requirement V1).
     *
     * @throws LicensingException {@code validation_error}
     * @throws io.tallystick.shared.TooManyRequestsException when it was asked for too often, for this address or from this source
     */
    public void ask(Caller portal, SignInWish wish) {
        String email = EmailSpelling.of(wish.email()).folded();
        if (email.length() > LONGEST_ADDRESS) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "This is no e-mail address: it is too long.");
        }
        guesses.begin(portal, "link to " + email);
        em.persist(new SignInLink(portal.companyId(), email, portal.address(), wish, OffsetDateTime.now(clock)));
    }

    /** Looks at a link without using it up: {@code sign_in_link_ended}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requireOpen(Caller portal, String secret) {
        email(portal, secrets.hash(secret), OffsetDateTime.now(clock));
    }

    /** Uses a link: a session begins (requirement V2). {@code sign_in_link_ended}. */
    public NewSession use(Caller portal, String secret) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String hash = secrets.hash(secret);
        Visitor visitor = Visitor.of(portal, email(portal, hash, now));
        if (!links.use(portal, hash, now)) {
            throw new LicensingException(ErrorCode.SIGN_IN_LINK_ENDED);
        }
        NewSession session = new NewSession(secrets.next(), visitor);
        sessions.add(new VisitorSession(portal.companyId(), visitor.email(), secrets.hash(session.token()), now));
        signedIn.fire(new VisitorSignedIn(visitor));
        return session;
    }

    private String email(Caller portal, String hash, OffsetDateTime now) {
        return links.emailOf(portal, hash, now).orElseThrow(() -> new LicensingException(ErrorCode.SIGN_IN_LINK_ENDED));
    }
}
