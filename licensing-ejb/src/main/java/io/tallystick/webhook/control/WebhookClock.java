package io.tallystick.webhook.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is due by the clock: ends of licenses every ten seconds, and old history. Every node does so; who comes second finds nothing. */
@Singleton
public class WebhookClock {

    private static final Logger LOGGER = Logger.getLogger(WebhookClock.class.getName());

    @Inject
    EndRows ends;
    @Inject
    HistoryRows history;

    /** Tells the ends of licenses. A failure must not reach the server, which would strike the timer off. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "ends of licenses")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tellEnds() {
        carefully("Ends of licenses could not be told", () -> ends.companies().stream().filter(ends::areWaiting).forEach(company -> {
            boolean more = true;
            while (more) {
                more = ends.tell(company);
            }
        }));
    }

    /** Forgets old history. */
    @Schedule(hour = "*", minute = "*/10", second = "27", persistent = false, info = "history of webhooks")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget() {
        carefully("Old deliveries of webhooks could not be deleted", () -> {
            boolean more = true;
            while (more) {
                more = history.forget();
            }
        });
    }

    private static void carefully(String otherwise, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, otherwise + "; it is tried again in a moment", e);
        }
    }
}
