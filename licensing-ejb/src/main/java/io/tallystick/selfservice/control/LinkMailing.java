package io.tallystick.selfservice.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.Secrets;
import io.tallystick.license.boundary.Owners;
import io.tallystick.mail.boundary.Outbox;
import io.tallystick.selfservice.boundary.SignInLinkMailed;
import io.tallystick.selfservice.boundary.Visitor;
import io.tallystick.selfservice.entity.SignInLink;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Finds out whether somebody who asked for a link is known, and mails it (requirements V1, V3). */
@ApplicationScoped
public class LinkMailing {

    /** For so long a link can be used. */
    static final Duration VALID = Duration.ofMinutes(30);
    /** In so long an address is mailed no more than {@link #MOST_LINKS}. */
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_LINKS = 3;
    private static final int MOST_AT_ONCE = 50;

    @EJB
    Owners owners;
    @EJB
    Companies companies;
    @EJB
    Outbox outbox;
    @Inject
    LinkRows links;
    @EJB
    Secrets secrets;
    @Inject
    Event<SignInLinkMailed> mailed;
    @Inject
    Clock clock;

    /** Ids of links that wait. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> waiting() {
        return links.asked(MOST_AT_ONCE);
    }

    /** Mails a link, or ignores it. The company is locked, so that of links asked for at the same moment no more leave than may. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void answer(long id) {
        links.lockAsked(id).ifPresent(link -> {
            Visitor visitor = Visitor.of(new Caller(link.companyId(), "", null, false, null, null, link.address()), link.email());
            companies.hold(visitor.caller());
            OffsetDateTime now = OffsetDateTime.now(clock);
            boolean enough = links.mailedSince(visitor.caller(), link.email(), now.minus(WINDOW)) >= MOST_LINKS;
            Optional<String> recipient = enough ? Optional.empty() : owners.addressOf(visitor.caller(), link.email());
            recipient.ifPresentOrElse(known -> mail(link, visitor, known, now.plus(VALID)), link::ignore);
        });
    }

    private void mail(SignInLink link, Visitor visitor, String recipient, OffsetDateTime until) {
        String secret = secrets.next();
        link.mail(secrets.hash(secret), until);
        outbox.put(LinkLetter.of(link, recipient, secret, until));
        mailed.fire(new SignInLinkMailed(visitor));
    }
}
