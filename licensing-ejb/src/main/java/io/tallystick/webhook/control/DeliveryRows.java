package io.tallystick.webhook.control;

import io.tallystick.shared.Listing;
import io.tallystick.webhook.boundary.AttemptView;
import io.tallystick.webhook.entity.Attempt;
import io.tallystick.webhook.entity.Delivery;
import io.tallystick.webhook.entity.Happening;
import io.tallystick.webhook.entity.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The steps of a delivery, transactions of their own: no lock is held while a receiver is waited for (requirement W4). */
@ApplicationScoped
public class DeliveryRows {

    private static final String DUE = "select d.id from Delivery d where d.nextAttemptAt <= :now and d.webhookId = :webhook"
        + " order by d.nextAttemptAt, d.id";

    private static final String WAITING = "select w.id from Webhook w where exists (select d.id from Delivery d where d.webhookId = w.id"
        + " and d.nextAttemptAt <= :now)";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** Webhooks for which something is due. Asked webhook by webhook: of one that is down, a hundred thousand deliveries may wait. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> waitingWebhooks() {
        return em.createQuery(WAITING, Long.class).setHint(Listing.VALUES_APART, "true").setParameter("now", OffsetDateTime.now(clock)).getResultList();
    }

    /** What is due for a webhook, the longest waiting first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> due(long webhookId, int most) {
        return em.createQuery(DUE, Long.class).setParameter("now", OffsetDateTime.now(clock)).setParameter("webhook", webhookId)
            .setMaxResults(most).getResultList();
    }

    /** Takes a delivery in hand; empty when somebody else has, or when its webhook is off or gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Parcel> take(long id) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return locked(id).filter(delivery -> delivery.isDue(now)).flatMap(delivery -> {
            Webhook webhook = em.find(Webhook.class, delivery.webhookId());
            if (!webhook.enabled()) {
                delivery.giveUp(now);
                return Optional.empty();
            }
            delivery.take(now);
            Happening happening = em.find(Happening.class, delivery.happeningId());
            return Optional.of(new Parcel(id, webhook.id(), webhook.isFailing(), webhook.url(), happening.eventId(), happening.event(), happening.body(), webhook.sealedSecrets(now)));
        });
    }

    /** Writes down what came of an attempt; nothing, when the webhook was removed meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(Parcel parcel, AttemptView made) {
        locked(parcel.deliveryId()).ifPresent(delivery -> {
            em.persist(new Attempt(delivery.id(), made));
            if (made.failure() == null) {
                delivery.delivered();
            } else {
                delivery.failed(OffsetDateTime.now(clock));
            }
        });
    }

    /**
     * Remembers that a receiver began to fail, or that it takes again what it is sent. Called when that changes and for no other attempt: the
     * webhook's row is never one that all deliveries write to.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void turn(Parcel parcel, AttemptView made) {
        Webhook webhook = em.find(Webhook.class, parcel.webhookId());
        if (webhook != null && made.failure() == null) {
            webhook.recovers();
        } else if (webhook != null && webhook.enabled() && webhook.url().equals(parcel.url())) {
            webhook.fails(made.failure(), made.attemptedAt());
        }
    }

    private Optional<Delivery> locked(long id) {
        return em.createQuery("select d from Delivery d where d.id = :id", Delivery.class).setParameter("id", id)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }
}
