package io.tallystick.webhook.control;

import io.tallystick.webhook.boundary.AttemptView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** One look at what is due: events are spread, and deliveries handed to threads, as many as each receiver may have. */
@ApplicationScoped
public class DeliveryRound {

    private static final Logger LOGGER = Logger.getLogger(DeliveryRound.class.getName());
    /** What one thread takes along for a receiver that answers well. */
    private static final int LOAD = 25;
    private static final int LANES = 4;

    @Inject
    FanOut fanOut;
    @Inject
    DeliveryRows rows;
    @Inject
    WebhookCall call;

    private final Lanes lanes = new Lanes();

    /** One round; waits for no receiver. */
    public void go(Executor threads) {
        Map<Long, String> bodies = fanOut.bodies();
        while (!bodies.isEmpty() && fanOut.spread(bodies)) {
            bodies = fanOut.bodies();
        }
        rows.waitingWebhooks().forEach(webhook -> handOut(webhook, threads));
    }

    private void handOut(long webhook, Executor threads) {
        boolean failing = lanes.isFailing(webhook);
        List<Long> due = rows.due(webhook, failing ? 1 : LANES * LOAD);
        for (int lane = 0; lane < LANES; lane++) {
            int own = lane;
            List<Long> load = IntStream.range(0, due.size()).filter(place -> place % LANES == own).mapToObj(due::get).toList();
            if (!load.isEmpty() && lanes.take(webhook)) {
                threads.execute(() -> carry(webhook, load));
            }
        }
    }

    /** A receiver that does not take one of them gets no more of this load: the rest waits for a later round. */
    private void carry(long webhook, List<Long> load) {
        try {
            boolean well = true;
            for (int place = 0; place < load.size() && well; place++) {
                well = rows.take(load.get(place)).map(this::deliver).orElse(true);
                lanes.answered(webhook, well);
            }
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Deliveries to webhook " + webhook + " were left; they are tried again in a moment", e);
        } finally {
            lanes.leave(webhook);
        }
    }

    private boolean deliver(Parcel parcel) {
        AttemptView made = call.send(parcel);
        rows.record(parcel, made);
        return made.failure() == null;
    }
}
