package io.tallystick.console.control;

import io.tallystick.console.boundary.ConsoleSessions;
import io.tallystick.shared.Round;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Deletes console sessions that have ended. */
@ApplicationScoped
public class SessionExpiry implements Round {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @EJB
    ConsoleSessions sessions;

    @Override
    public String name() {
        return "ended console sessions";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        sessions.forgetEnded();
    }
}
