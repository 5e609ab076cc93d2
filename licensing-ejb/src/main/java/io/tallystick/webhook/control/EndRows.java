package io.tallystick.webhook.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.entity.ToldEnd;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the ends of licenses, each once (requirement W10): in the company's turn, with a row that remembers it. Reads licenses as a read
 * model and never touches their classes. Ends of more than three days ago are old news, also for a webhook that is new.
 */
@ApplicationScoped
public class EndRows {

    private static final int MOST_AT_ONCE = 500;
    private static final Duration NEWS = Duration.ofDays(3);
    private static final Duration LONGEST_GRACE = Duration.ofDays(400);
    private static final String ENDED = "select l.id, l.terms.type, l.terms.time.validityPeriod, l.terms.time.trial, l.terms.time.graceAllowed,"
        + " l.terms.time.gracePeriod from License l where l.origin.companyId = :company and l.terms.time.validityPeriod > :from"
        + " and l.terms.time.validityPeriod <= :now and not exists (select t.id from ToldEnd t where t.licenseId = l.id"
        + " and t.endsAt = l.terms.time.validityPeriod)";
    private static final String AT_ONCE = " and (l.terms.time.gracePeriod = 0 or l.terms.type <> :subscription)";
    private static final String IN_GRACE = " and l.terms.time.gracePeriod > 0 and l.terms.type = :subscription";
    private static final String ORDER = " order by l.terms.time.validityPeriod, l.id";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    Happenings happenings;
    @Inject
    Clock clock;

    /** What the row of a license says of its end. */
    private record End(long licenseId, LicenseType type, OffsetDateTime validityPeriod, TimeTerms terms) {

        static End of(Object[] row) {
            OffsetDateTime end = (OffsetDateTime) row[2];
            return new End((Long) row[0], (LicenseType) row[1], end,
                new TimeTerms(end, null, null, (Boolean) row[3], 0, null, (Boolean) row[4], (Integer) row[5]));
        }
    }

    /** Companies with a webhook. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> companies() {
        return em.createQuery("select distinct w.companyId from Webhook w", Long.class).getResultList();
    }

    /** True when an end of one of the company's licenses may wait to be told. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean areWaiting(long companyId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return companies.wanted(companyId).include(WebhookEvent.LICENSE_EXPIRED.wire()) && waiting(companyId, now).findAny().isPresent();
    }

    /** Tells the ends of the company's licenses that nobody has told; true when there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tell(long companyId) {
        Caller clockwork = new Caller(companyId, "clock", null, false, null, null, null).wanting(companies.wanted(companyId));
        companies.hold(clockwork);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<End> ends = waiting(companyId, now).toList();
        ends.forEach(end -> {
            em.persist(new ToldEnd(end.licenseId(), end.validityPeriod()));
            if (end.terms().expiredAt(end.type(), now)) {
                happenings.note(clockwork, WebhookEvent.LICENSE_EXPIRED, end.licenseId(), () -> Contents.of("expired_at", end.terms().endsAt(end.type())));
            }
        });
        return ends.size() >= MOST_AT_ONCE;
    }

    /** Ends that have come, and those of licenses that never end by their date, which are written off with them. */
    private Stream<End> waiting(long companyId, OffsetDateTime now) {
        Stream<End> atOnce = query(companyId, AT_ONCE, now.minus(NEWS), now).setMaxResults(MOST_AT_ONCE).getResultStream().map(End::of);
        Stream<End> inGrace = query(companyId, IN_GRACE, now.minus(LONGEST_GRACE), now).getResultStream().map(End::of)
            .filter(end -> end.terms().expiredAt(end.type(), now) && end.terms().endsAt(end.type()).isAfter(now.minus(NEWS)));
        return Stream.concat(atOnce, inGrace);
    }

    private TypedQuery<Object[]> query(long companyId, String which, OffsetDateTime from, OffsetDateTime now) {
        return em.createQuery(ENDED + which + ORDER, Object[].class).setParameter("company", companyId).setParameter("from", from)
            .setParameter("now", now).setParameter("subscription", LicenseType.SUBSCRIPTION);
    }
}
