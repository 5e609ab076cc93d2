package io.tallystick.webhook.control;

import io.tallystick.outbound.boundary.OutboundCalls;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes a round every second, on every node: events and deliveries are rows, and whoever comes second finds nothing to do. The threads are
 * its own, so that receivers who hang take none from timers or requests.
 */
@Singleton
@Startup
@DependsOn("Storage")
public class Courier {

    private static final Logger LOGGER = Logger.getLogger(Courier.class.getName());
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final long IDLE_SECONDS = 30;

    @Resource
    TimerService timers;
    @Resource
    ManagedThreadFactory factory;
    @EJB
    OutboundCalls outbound;
    @Inject
    WebhookSettings settings;
    @Inject
    DeliveryRound round;

    private ThreadPoolExecutor threads;

    /** A network that cannot be read stops the server: better than to learn it from webhooks that do not arrive. */
    @PostConstruct
    void begin() {
        outbound.requireReadable(settings.destinations());
        threads = new ThreadPoolExecutor(Lanes.ALL, Lanes.ALL, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        threads.allowCoreThreadTimeOut(true);
        next();
    }

    /** A failure, for instance while the database is away, must not reach the server, which would strike the timer off. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void makeRound() {
        try {
            round.go(threads);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Webhooks could not be looked after; it is tried again in a moment", e);
        } finally {
            next();
        }
    }

    /** What is in hand is delivered by another node, or after the next start. */
    @PreDestroy
    void end() {
        threads.shutdownNow();
    }

    private void next() {
        timers.createSingleActionTimer(BETWEEN_ROUNDS.toMillis(), new TimerConfig("webhooks", false));
    }
}
