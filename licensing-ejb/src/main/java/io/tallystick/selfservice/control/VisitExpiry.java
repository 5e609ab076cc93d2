package io.tallystick.selfservice.control;

import io.tallystick.selfservice.boundary.Visits;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Deletes links and sessions that have ended. Every node does so: who comes second finds nothing to delete. */
@Singleton
public class VisitExpiry {

    private static final Logger LOGGER = Logger.getLogger(VisitExpiry.class.getName());

    @EJB
    Visits visits;

    /** A failure, for instance while the database is away, must not reach the server, which would strike the timer off. */
    @Schedule(hour = "*", minute = "*/10", second = "41", persistent = false, info = "ended visits")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forgetEnded() {
        try {
            visits.forgetEnded();
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Links and sessions that ended could not be deleted; it is tried again in ten minutes", e);
        }
    }
}
