package io.tallystick.audit.control;

import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.webhook.boundary.WebhookTended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes what the vendor did about webhooks, in the transaction that it tells of (requirement T1). */
@ApplicationScoped
public class WebhookWatch {

    @Inject
    Trail trail;

    void on(@Observes WebhookTended event) {
        trail.append(event.caller(), new AuditEntry.Happening("webhook." + event.deed().name().toLowerCase(Locale.ROOT), null, null, null,
            event.webhookId() + " " + event.url() + " " + event.difference()));
    }
}
