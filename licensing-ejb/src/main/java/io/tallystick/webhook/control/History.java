package io.tallystick.webhook.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.webhook.boundary.AttemptView;
import io.tallystick.webhook.boundary.DeliveryFilter;
import io.tallystick.webhook.boundary.DeliveryView;
import io.tallystick.webhook.entity.Attempt;
import io.tallystick.webhook.entity.Delivery;
import io.tallystick.webhook.entity.Happening;
import io.tallystick.webhook.entity.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Deliveries and attempts as the vendor is shown them. */
@ApplicationScoped
public class History {

    private static final String ONE = "select d from Delivery d where d.webhookId = :webhook and d.id = :id";
    private static final String ATTEMPTS = "select a from Attempt a where a.deliveryId in :ids order by a.attemptedAt, a.id";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** A delivery of this webhook; {@code not_found}. */
    public Delivery get(Webhook webhook, long id) {
        return one(webhook, id, LockModeType.NONE);
    }

    /** The same, locked. */
    public Delivery lock(Webhook webhook, long id) {
        return one(webhook, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A page of them, newest first, each with its last attempt. */
    public Page<DeliveryView> list(Webhook webhook, DeliveryFilter filter, Page.Request page) {
        String where = " where d.webhookId = :webhook" + (filter.state() == null ? "" : " and d.state = :state")
            + (filter.event() == null ? "" : " and d.event = :event");
        long count = bound(em.createQuery("select count(d) from Delivery d" + where, Long.class), webhook, filter).getSingleResult();
        List<Delivery> found = bound(em.createQuery("select d from Delivery d" + where + " order by d.createdAt desc, d.id desc", Delivery.class),
            webhook, filter).setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        Map<Long, String> eventIds = eventIds(found);
        Map<Long, AttemptView> last = lastAttempts(found);
        return new Page<>(count, found.stream().map(each -> view(each, eventIds.get(each.happeningId()),
            last.containsKey(each.id()) ? List.of(last.get(each.id())) : List.of(), null)).toList());
    }

    /** A delivery with all that is known of it. */
    public DeliveryView whole(Delivery delivery) {
        Happening happening = em.find(Happening.class, delivery.happeningId());
        List<AttemptView> attempts = em.createQuery("select a from Attempt a where a.deliveryId = :id order by a.attemptedAt, a.id", Attempt.class)
            .setParameter("id", delivery.id()).getResultStream().map(Attempt::view).toList();
        return view(delivery, happening.eventId(), attempts, happening.body());
    }

    private Delivery one(Webhook webhook, long id, LockModeType lock) {
        return em.createQuery(ONE, Delivery.class).setParameter("webhook", webhook.id()).setParameter("id", id).setLockMode(lock)
            .getResultList().stream().findFirst().orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Map<Long, String> eventIds(List<Delivery> found) {
        Map<Long, String> eventIds = new HashMap<>();
        if (!found.isEmpty()) {
            em.createQuery("select h.id, h.eventId from Happening h where h.id in :ids", Object[].class)
                .setParameter("ids", found.stream().map(Delivery::happeningId).toList()).getResultList()
                .forEach(row -> eventIds.put((Long) row[0], (String) row[1]));
        }
        return eventIds;
    }

    private Map<Long, AttemptView> lastAttempts(List<Delivery> found) {
        return found.isEmpty() ? Map.of() : em.createQuery(ATTEMPTS, Attempt.class).setParameter("ids", found.stream().map(Delivery::id).toList())
            .getResultStream().collect(Collectors.toMap(Attempt::deliveryId, Attempt::view, (before, last) -> last));
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Webhook webhook, DeliveryFilter filter) {
        query.setParameter("webhook", webhook.id());
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        return filter.event() == null ? query : query.setParameter("event", filter.event().wire());
    }

    private static DeliveryView view(Delivery delivery, String eventId, List<AttemptView> attempts, String body) {
        return new DeliveryView(delivery.id(), delivery.webhookId(), eventId, delivery.event(), delivery.state(), delivery.attempts(),
            delivery.createdAt(), delivery.nextAttemptAt(), delivery.givenUpAt(), attempts, body);
    }
}
