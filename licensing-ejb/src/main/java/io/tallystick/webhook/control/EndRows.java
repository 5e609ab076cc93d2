package io.tallystick.webhook.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.entity.ToldEnd;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Tells the ends of licenses, each once (requirement W10): in the company's turn, with a row that remembers it. Reads licenses as a read
 * model and never touches their classes. Ends of more than three days ago are old news, also for a webhook that is new.
 */
@ApplicationScoped
public class EndRows {

    private static final int MOST_AT_ONCE = 500;
    private static final Duration NEWS = Duration.ofDays(3);
    private static final String ENDED = "select l.id, l.endsAt from License l where l.origin.companyId = :company"
        + " and l.endsAt > :from and l.endsAt <= :now and not exists (select t.id from ToldEnd t where t.licenseId = l.id"
        + " and t.endsAt = l.endsAt) order by l.endsAt, l.id";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    Happenings happenings;
    @Inject
    Clock clock;

    /** The end of a license, after its hours of grace. */
    private record End(long licenseId, OffsetDateTime endsAt) {
    }

    /** Companies with a webhook. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> companies() {
        return em.createQuery("select distinct w.companyId from Webhook w", Long.class).getResultList();
    }

    /** True when an end of one of the company's licenses may wait to be told. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean areWaiting(long companyId) {
        return companies.wanted(companyId).include(WebhookEvent.LICENSE_EXPIRED.wire()) && !waiting(companyId, 1).isEmpty();
    }

    /** Tells the ends of the company's licenses that nobody has told; true when there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tell(long companyId) {
        Caller clockwork = new Caller(companyId, "clock", null, false, null, null, null).wanting(companies.wanted(companyId));
        companies.hold(clockwork);
        List<End> ends = waiting(companyId, MOST_AT_ONCE);
        ends.forEach(end -> {
            em.persist(new ToldEnd(end.licenseId(), end.endsAt()));
            happenings.note(clockwork, WebhookEvent.LICENSE_EXPIRED, end.licenseId(), () -> Contents.of("expired_at", end.endsAt()));
        });
        return ends.size() == MOST_AT_ONCE;
    }

    private List<End> waiting(long companyId, int most) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return em.createQuery(ENDED, Object[].class).setParameter("company", companyId).setParameter("from", now.minus(NEWS)).setParameter("now", now)
            .setMaxResults(most).getResultStream().map(row -> new End((long) row[0], (OffsetDateTime) row[1])).toList();
    }
}
