package io.tallystick.webhook.control;

import io.tallystick.shared.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets old history of webhooks (requirement W8). */
@ApplicationScoped
public class HistoryRound implements Round {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    HistoryRows history;

    @Override
    public String name() {
        return "history of webhooks";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        boolean more = true;
        while (more) {
            more = history.forget();
        }
    }
}
