package io.tallystick.webhook.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.boundary.LicenseGlances;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.entity.Delivery;
import io.tallystick.webhook.entity.Happening;
import io.tallystick.webhook.entity.Webhook;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spreads events to the webhooks that want them: an event becomes a delivery for each. Bodies are made before, without a lock, as they need
 * to look at licenses; the rows are written by one node, whoever has their locks first.
 */
@ApplicationScoped
public class FanOut {

    private static final int MOST_AT_ONCE = 100;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    LicenseGlances licenses;
    @Inject
    WebhookRows webhooks;
    @Inject
    Happenings happenings;
    @Inject
    Clock clock;

    /** Bodies of events that wait, by their ids. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, String> bodies() {
        Map<Long, String> bodies = new HashMap<>();
        Map<Long, Optional<LicenseView>> seen = new HashMap<>();
        em.createQuery("select h from Happening h where h.spread = false order by h.id", Happening.class).setMaxResults(MOST_AT_ONCE)
            .getResultStream().forEach(each -> bodies.put(each.id(), EventBody.of(each, license(each, seen))));
        return bodies;
    }

    /** Spreads those that nobody has spread meanwhile; true when there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean spread(Map<Long, String> bodies) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<Long, List<Webhook>> receivers = new HashMap<>();
        em.createQuery("select h from Happening h where h.id in :ids order by h.id", Happening.class).setParameter("ids", List.copyOf(bodies.keySet()))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().filter(each -> !each.isSpread())
            .forEach(each -> spread(each, bodies.get(each.id()), receivers.computeIfAbsent(each.companyId(), webhooks::of), now));
        return bodies.size() == MOST_AT_ONCE;
    }

    /** An event of no meaning, for one webhook alone, in the caller's transaction. */
    public Delivery test(Caller caller, Webhook webhook) {
        Happening happening = happenings.of(caller, WebhookEvent.WEBHOOK_TEST, null, null, Contents.of("webhook_id", webhook.id()));
        happening.spread(EventBody.of(happening, Optional.empty()));
        em.persist(happening);
        em.flush();
        Delivery delivery = new Delivery(webhook, happening, OffsetDateTime.now(clock));
        em.persist(delivery);
        em.flush();
        return delivery;
    }

    private void spread(Happening happening, String body, List<Webhook> receivers, OffsetDateTime now) {
        List<Webhook> wanting = receivers.stream().filter(each -> each.wants(happening.event())).toList();
        if (wanting.isEmpty()) {
            em.remove(happening);
        } else {
            happening.spread(body);
            wanting.forEach(each -> em.persist(new Delivery(each, happening, now)));
        }
    }

    private Optional<LicenseView> license(Happening happening, Map<Long, Optional<LicenseView>> seen) {
        return happening.licenseId() == null ? Optional.empty() : seen.computeIfAbsent(happening.licenseId(), id ->
            licenses.find(new Caller(happening.companyId(), "webhooks", null, true, null, null, null), id));
    }
}
