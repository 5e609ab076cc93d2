package io.tallystick.webhook.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.WantedEvents;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import io.tallystick.webhook.boundary.DeliveryState;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.entity.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Finds webhooks; every query is limited to a company. */
@ApplicationScoped
public class WebhookRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** A webhook of the caller's company; {@code not_found}. */
    public Webhook get(Caller caller, long id) {
        return em.createQuery("select w from Webhook w where w.companyId = :company and w.id = :id", Webhook.class)
            .setParameter("company", caller.companyId()).setParameter("id", id).getResultList().stream().findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** All webhooks of a company, oldest first; there are few. */
    public List<Webhook> of(long companyId) {
        return em.createQuery("select w from Webhook w where w.companyId = :company order by w.createdAt, w.id", Webhook.class)
            .setParameter("company", companyId).getResultList();
    }

    /** A page of them, oldest first where no other order is wished: {@code id}, {@code created_at}, {@code url}. */
    public Page<Webhook> list(Caller caller, Page.Request page) {
        return Listing.of(em, Webhook.class, "w", "w.companyId = ?", caller.companyId()).orderedBy("created_at", "w.createdAt", false)
            .orderedBy("url", "w.url", false).standard("created_at", false).page(page, Webhook::id);
    }

    /** Those of a company whose receivers do not take what they are sent. */
    public List<Webhook> failing(long companyId) {
        return of(companyId).stream().filter(Webhook::isFailing).toList();
    }

    /** What the company's webhooks want together. */
    public WantedEvents wanted(Caller caller) {
        List<Webhook> all = of(caller.companyId());
        if (all.stream().anyMatch(each -> each.enabled() && each.view(OffsetDateTime.now(clock)).events().isEmpty())) {
            return WantedEvents.ALL;
        }
        return WantedEvents.of(WebhookEvent.selectable().map(WebhookEvent::wire)
            .filter(event -> all.stream().anyMatch(each -> each.wants(event))).toList());
    }

    /** Gives up what waits for a webhook (requirement W12). */
    public void giveUpDeliveries(Webhook webhook) {
        em.createQuery("update Delivery d set d.state = :over, d.nextAttemptAt = null, d.givenUpAt = :now where d.webhookId = :id and d.state = :waiting")
            .setParameter("over", DeliveryState.GIVEN_UP).setParameter("now", OffsetDateTime.now(clock)).setParameter("id", webhook.id())
            .setParameter("waiting", DeliveryState.WAITING).executeUpdate();
    }
}
