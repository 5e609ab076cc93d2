package io.tallystick.selfservice.control;

import io.tallystick.selfservice.boundary.Visits;
import io.tallystick.shared.Round;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Deletes links and sessions that have ended. */
@ApplicationScoped
public class VisitExpiry implements Round {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @EJB
    Visits visits;

    @Override
    public String name() {
        return "ended visits";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        visits.forgetEnded();
    }
}
