package io.tallystick.webhook.control;

import io.tallystick.webhook.boundary.DeliveryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Forgets what is older than thirty days (requirement W8), in batches that lock few rows for a moment. */
@ApplicationScoped
public class HistoryRows {

    private static final int MOST_AT_ONCE = 500;
    /** Much longer than the end of a license is looked for. */
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String OLD = "select h.id from Happening h where h.happenedAt < :before"
        + " and not exists (select d.id from Delivery d where d.happeningId = h.id and d.state = :waiting)";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** Forgets old events with their deliveries, and old ends; true when there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean forget() {
        OffsetDateTime before = OffsetDateTime.now(clock).minus(KEPT);
        List<Long> events = em.createQuery(OLD, Long.class).setParameter("before", before).setParameter("waiting", DeliveryState.WAITING)
            .setMaxResults(MOST_AT_ONCE).getResultList();
        forget("Happening", events);
        List<Long> ends = em.createQuery("select t.id from ToldEnd t where t.endsAt < :before", Long.class)
            .setParameter("before", before).setMaxResults(MOST_AT_ONCE).getResultList();
        forget("ToldEnd", ends);
        return events.size() == MOST_AT_ONCE || ends.size() == MOST_AT_ONCE;
    }

    private void forget(String entity, List<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery("delete from " + entity + " e where e.id in :ids").setParameter("ids", ids).executeUpdate();
        }
    }
}
