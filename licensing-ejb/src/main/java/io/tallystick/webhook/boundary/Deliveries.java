package io.tallystick.webhook.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.webhook.control.FanOut;
import io.tallystick.webhook.control.History;
import io.tallystick.webhook.control.WebhookRows;
import io.tallystick.webhook.entity.Delivery;
import io.tallystick.webhook.entity.Webhook;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;

/** What webhooks were told, and what came of it. */
@Stateless
public class Deliveries {

    @Inject
    WebhookRows webhooks;
    @Inject
    History history;
    @Inject
    FanOut fanOut;
    @Inject
    Event<WebhookTended> tended;
    @Inject
    Clock clock;

    /** The deliveries of a webhook that the filter lets through, newest first where no other order is wished, each with its last attempt. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<DeliveryView> list(Caller caller, long webhookId, DeliveryFilter filter, Page.Request page) {
        return history.list(webhooks.get(caller, webhookId), filter, page);
    }

    /** One delivery with all its attempts and its body; {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DeliveryView get(Caller caller, long webhookId, long id) {
        return history.whole(history.get(webhooks.get(caller, webhookId), id));
    }

    /** Delivers again, the same bytes with the same id, and tries for three days; {@code validation_error} while the webhook is off. */
    public DeliveryView redeliver(Caller caller, long webhookId, long id) {
        Webhook webhook = switchedOn(caller, webhookId);
        Delivery delivery = history.lock(webhook, id);
        delivery.beginAgain(OffsetDateTime.now(clock));
        tended.fire(new WebhookTended(caller, WebhookTended.Deed.REDELIVERED, webhookId, webhook.url(), ""));
        return history.whole(delivery);
    }

    /** Sends a webhook an event of no meaning, whatever it wants to hear of; {@code validation_error} while it is off. */
    public DeliveryView test(Caller caller, long webhookId) {
        Webhook webhook = switchedOn(caller, webhookId);
        Delivery delivery = fanOut.test(caller, webhook);
        tended.fire(new WebhookTended(caller, WebhookTended.Deed.TRIED, webhookId, webhook.url(), ""));
        return history.whole(delivery);
    }

    private Webhook switchedOn(Caller caller, long webhookId) {
        Webhook webhook = webhooks.get(caller, webhookId);
        if (!webhook.enabled()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The webhook is switched off: enable it first.");
        }
        return webhook;
    }
}
