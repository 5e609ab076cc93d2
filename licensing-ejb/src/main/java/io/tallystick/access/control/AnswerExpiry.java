package io.tallystick.access.control;

import io.tallystick.access.boundary.Replays;
import io.tallystick.shared.Round;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Deletes kept answers after their time, in batches that lock few rows for a moment. */
@ApplicationScoped
public class AnswerExpiry implements Round {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int BATCH = 1000;

    @EJB
    Replays replays;

    @Override
    public String name() {
        return "kept answers";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        int deleted = BATCH;
        while (deleted == BATCH) {
            deleted = replays.forgetEnded(BATCH);
        }
    }
}
