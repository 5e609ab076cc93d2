package io.tallystick.webhook.control;

import io.tallystick.shared.Round;
import io.tallystick.webhook.boundary.AttemptView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** One look at what is due: events are spread, and deliveries handed to threads, as many as each receiver may have. */
@ApplicationScoped
public class DeliveryRound implements Round {

    private static final Logger LOGGER = Logger.getLogger(DeliveryRound.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** What one thread takes along for a receiver. */
    private static final int LOAD = 50;
    /** Then a thread leaves the rest of its load to a later round, so that slow receivers take turns. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long PROMPT_MILLIS = 2000;

    @Inject
    FanOut fanOut;
    @Inject
    DeliveryRows rows;
    @Inject
    WebhookCall call;
    @EJB
    Courier courier;

    private final Lanes lanes = new Lanes();

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    /** One round; waits for no receiver. */
    @Override
    public void go() {
        Map<Long, String> bodies = fanOut.bodies();
        while (!bodies.isEmpty() && fanOut.spread(bodies)) {
            bodies = fanOut.bodies();
        }
        lanes.inTurn(rows.waitingWebhooks()).forEach(this::handOut);
    }

    private void handOut(long webhook) {
        int free = lanes.free(webhook);
        List<Long> due = free == 0 ? List.of() : rows.due(webhook, free * LOAD);
        for (int lane = 0; lane < free; lane++) {
            int own = lane;
            List<Long> load = IntStream.range(0, due.size()).filter(place -> place % free == own).mapToObj(due::get).toList();
            if (!load.isEmpty() && lanes.take(webhook)) {
                courier.carry(() -> carry(webhook, load));
            }
        }
    }

    /** A receiver that does not take one of them gets no more of this load: the rest waits for a later round. */
    private void carry(long webhook, List<Long> load) {
        long begun = System.nanoTime();
        try {
            boolean well = true;
            for (int place = 0; place < load.size() && well && System.nanoTime() - begun < LONGEST_NANOS; place++) {
                // Another node may have taken it, which says nothing about the receiver.
                well = rows.take(load.get(place)).map(this::deliver).orElse(true);
            }
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Deliveries to webhook " + webhook + " were left; they are tried again in a moment", e);
        } finally {
            lanes.leave(webhook);
        }
    }

    private boolean deliver(Parcel parcel) {
        AttemptView made = call.send(parcel);
        boolean well = made.failure() == null;
        lanes.answered(parcel.webhookId(), well && made.durationMillis() <= PROMPT_MILLIS);
        rows.record(parcel, made);
        if (well == parcel.failing()) {
            rows.turn(parcel, made);
        }
        return well;
    }
}
