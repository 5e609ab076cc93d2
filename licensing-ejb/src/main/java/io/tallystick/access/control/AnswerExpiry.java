package io.tallystick.access.control;

import io.tallystick.access.boundary.Replays;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Deletes kept answers after their time, in batches that lock few rows for a moment. Every node does so every minute: who comes second
 * finds nothing to delete.
 */
@Singleton
public class AnswerExpiry {

    private static final Logger LOGGER = Logger.getLogger(AnswerExpiry.class.getName());
    private static final int BATCH = 1000;

    @EJB
    Replays replays;

    /** A failure, for instance while the database is away, must not reach the server, which would strike the timer off. */
    @Schedule(hour = "*", minute = "*", second = "13", persistent = false, info = "kept answers")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forgetEnded() {
        try {
            int deleted = BATCH;
            while (deleted == BATCH) {
                deleted = replays.forgetEnded(BATCH);
            }
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Kept answers that ended could not be deleted; it is tried again in a minute", e);
        }
    }
}
