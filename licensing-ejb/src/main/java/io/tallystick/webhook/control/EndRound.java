package io.tallystick.webhook.control;

import io.tallystick.shared.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tells the ends of licenses that have come (requirement W10). */
@ApplicationScoped
public class EndRound implements Round {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    EndRows ends;

    @Override
    public String name() {
        return "ends of licenses";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        withEach(ends.companies(), this::tell);
    }

    private void tell(long company) {
        boolean more = ends.areWaiting(company);
        while (more) {
            more = ends.tell(company);
        }
    }
}
