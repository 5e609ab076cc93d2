package io.tallystick.console.control;

import io.tallystick.console.boundary.ConsoleSessions;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Deletes sessions that have ended. Every node does so: who comes second finds nothing to delete. */
@Singleton
public class SessionExpiry {

    private static final Logger LOGGER = Logger.getLogger(SessionExpiry.class.getName());

    @EJB
    ConsoleSessions sessions;

    /** A failure, for instance while the database is away, must not reach the server, which would strike the timer off. */
    @Schedule(hour = "*", minute = "*/10", second = "17", persistent = false, info = "ended console sessions")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forgetEnded() {
        try {
            sessions.forgetEnded();
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Console sessions that ended could not be deleted; it is tried again in ten minutes", e);
        }
    }
}
