package io.tallystick.webhook.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.outbound.boundary.OutboundCalls;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.signing.boundary.Vault;
import io.tallystick.webhook.control.Secret;
import io.tallystick.webhook.control.WebhookRows;
import io.tallystick.webhook.control.WebhookSettings;
import io.tallystick.webhook.entity.Webhook;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The webhooks of a company (§6). Changes follow one another in the company's turn, so that what calls read of them is never half of it. */
@Stateless
public class Webhooks {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @EJB
    OutboundCalls outbound;
    @EJB
    Vault vault;
    @Inject
    WebhookRows rows;
    @Inject
    WebhookSettings settings;
    @Inject
    Event<WebhookTended> tended;
    @Inject
    Clock clock;

    /**
     * A webhook with a secret just made, the only time it is told.
     *
     * @param secret with which its deliveries are signed
     */
    public record Told(WebhookView webhook, String secret) {

        @Override
        public String toString() {
            return "Told[" + webhook + "]";
        }
    }

    /** Sets a webhook up; {@code validation_error} for an address that may not be called. */
    public Told create(Caller caller, WebhookOrder order) {
        requireCallable(order.url());
        companies.hold(caller);
        if (rows.of(caller.companyId()).size() >= MOST) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "There are " + MOST + " webhooks already: delete one first.");
        }
        String secret = Secret.next();
        Webhook webhook = new Webhook(caller.companyId(), closed(secret), OffsetDateTime.now(clock));
        webhook.shape(order.url(), order.description(), order.events(), order.enabled());
        em.persist(webhook);
        tend(caller, webhook, WebhookTended.Deed.CREATED, "");
        return new Told(view(webhook), secret);
    }

    /** The company's webhooks, oldest first where no other order is wished. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<WebhookView> list(Caller caller, Page.Request page) {
        return rows.list(caller, page).map(this::view);
    }

    /** Webhooks of the company whose receivers do not take what they are sent, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WebhookView> failing(Caller caller) {
        return rows.failing(caller.companyId()).stream().map(this::view).toList();
    }

    /** One webhook; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WebhookView get(Caller caller, long id) {
        return view(rows.get(caller, id));
    }

    /** Changes a webhook; switched off, what waits for it is given up. */
    public WebhookView change(Caller caller, long id, WebhookChange change) {
        if (change.url() != null) {
            requireCallable(change.url());
        }
        companies.hold(caller);
        Webhook webhook = rows.get(caller, id);
        Map<String, Object> before = Columns.of(webhook);
        webhook.apply(change);
        if (!webhook.enabled()) {
            rows.giveUpDeliveries(webhook);
        }
        tend(caller, webhook, WebhookTended.Deed.CHANGED, Difference.between(before, Columns.of(webhook)).toString());
        return view(webhook);
    }

    /**
     * Makes a new secret; deliveries are signed with the old one as well through the grace period.
     *
     * @throws LicensingException {@code secret_rotation_in_progress} while an older secret is in its grace and this one is not zero
     */
    public Told rotate(Caller caller, long id, Duration grace) {
        companies.hold(caller);
        Webhook webhook = rows.get(caller, id);
        String secret = Secret.next();
        webhook.rotate(closed(secret), grace, OffsetDateTime.now(clock));
        tend(caller, webhook, WebhookTended.Deed.ROTATED, "");
        return new Told(view(webhook), secret);
    }

    /** Removes a webhook and all its deliveries. */
    public void delete(Caller caller, long id) {
        companies.hold(caller);
        Webhook webhook = rows.get(caller, id);
        em.remove(webhook);
        tend(caller, webhook, WebhookTended.Deed.DELETED, "");
    }

    private void tend(Caller caller, Webhook webhook, WebhookTended.Deed deed, String difference) {
        em.flush();
        companies.want(caller, rows.wanted(caller));
        tended.fire(new WebhookTended(caller, deed, webhook.id(), webhook.url(), difference));
    }

    private void requireCallable(String url) {
        if (outbound.callable(url, settings.destinations()).isEmpty()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter url must be an absolute "
                + (settings.destinations().plainHttp() ? "http or https" : "https") + " address outside of this server's own network.");
        }
    }

    private WebhookView view(Webhook webhook) {
        return webhook.view(OffsetDateTime.now(clock));
    }

    private String closed(String secret) {
        return vault.close(secret.getBytes(StandardCharsets.UTF_8));
    }
}
