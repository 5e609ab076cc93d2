package io.tallystick.webhook.control;

import io.tallystick.shared.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells the ends of licenses that have come (requirement W10). */
@ApplicationScoped
public class EndRound implements Round {

    private static final Logger LOGGER = Logger.getLogger(EndRound.class.getName());
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
        ends.companies().forEach(this::tell);
    }

    /** What goes wrong with one company keeps the others from nothing. */
    private void tell(long company) {
        try {
            boolean more = ends.areWaiting(company);
            while (more) {
                more = ends.tell(company);
            }
        } catch (RuntimeException e) {
            LOGGER.log(Level.INFO, "Ends of licenses of company " + company + " could not be told; it is tried again in a moment", e);
        }
    }
}
