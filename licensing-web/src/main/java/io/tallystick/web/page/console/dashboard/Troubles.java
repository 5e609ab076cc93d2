package io.tallystick.web.page.console.dashboard;

import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.When;
import io.tallystick.webhook.boundary.WebhookView;
import io.tallystick.webhook.boundary.Webhooks;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What somebody should look after, shown above the figures: webhooks whose receivers do not take what they are sent. */
@RequestScoped
public class Troubles {

    private static final int MOST = 3;

    @EJB
    Webhooks webhooks;
    @Inject
    Desk desk;

    /** Words of {@code console-webhook-trouble}, the longest trouble first. */
    List<Map<String, Object>> words() {
        return webhooks.failing(desk.caller()).stream().sorted(Comparator.comparing(WebhookView::failingSince)).limit(MOST)
            .map(Troubles::words).toList();
    }

    private static Map<String, Object> words(WebhookView webhook) {
        return Map.of("url", webhook.url(), "href", "/console/webhooks/" + webhook.id(), "since", When.minute(webhook.failingSince()), "failure",
            webhook.failure());
    }
}
