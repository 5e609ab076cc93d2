package io.tallystick.webhook.control;

import io.tallystick.outbound.boundary.OutboundCalls;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for receivers, so that those who hang take none from rounds or requests. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Courier {

    private static final long IDLE_SECONDS = 30;

    @Resource
    ManagedThreadFactory factory;
    @EJB
    OutboundCalls outbound;
    @Inject
    WebhookSettings settings;

    private ThreadPoolExecutor threads;

    /** A network that cannot be read stops the server: better than to learn it from webhooks that do not arrive. */
    @PostConstruct
    void begin() {
        outbound.requireReadable(settings.destinations());
        threads = new ThreadPoolExecutor(Lanes.ALL, Lanes.ALL, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        threads.allowCoreThreadTimeOut(true);
    }

    /** Does this on one of the threads; waits for nothing. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void carry(Runnable work) {
        threads.execute(work);
    }

    /** What is in hand is delivered by another node, or after the next start. */
    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
