package io.tallystick.webhook.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
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

    /** A page of them, newest first where no other order is wished, each with its last attempt: {@code id}, {@code created_at}, {@code next_attempt_at}. */
    public Page<DeliveryView> list(Webhook webhook, DeliveryFilter filter, Page.Request page) {
        Page<Delivery> found = Listing.of(em, Delivery.class, "d", "d.webhookId = ?", webhook.id()).where("d.state = ?", filter.state())
            .where("d.event = ?", filter.event() == null ? null : filter.event().wire()).orderedBy("created_at", "d.createdAt", false)
            .orderedBy("next_attempt_at", "d.nextAttemptAt", true).standard("created_at", true).page(page, Delivery::id);
        Map<Long, String> eventIds = eventIds(found.items());
        Map<Long, AttemptView> last = lastAttempts(found.items());
        return found.map(each -> view(each, eventIds.get(each.happeningId()), last.containsKey(each.id()) ? List.of(last.get(each.id())) : List.of(), null));
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

    private static DeliveryView view(Delivery delivery, String eventId, List<AttemptView> attempts, String body) {
        return new DeliveryView(delivery.id(), delivery.webhookId(), eventId, delivery.event(), delivery.state(), delivery.attempts(),
            delivery.createdAt(), delivery.nextAttemptAt(), delivery.givenUpAt(), attempts, body);
    }
}
