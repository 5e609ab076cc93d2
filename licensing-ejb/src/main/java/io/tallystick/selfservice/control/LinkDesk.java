package io.tallystick.selfservice.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every other second for links that were asked for, on every node: each is a row that one of them locks. */
@Singleton
public class LinkDesk {

    private static final Logger LOGGER = Logger.getLogger(LinkDesk.class.getName());

    @Inject
    LinkMailing mailing;

    /** A failure, for instance while the database is away, must not reach the server, which would strike the timer off. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "sign-in links")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void answerAll() {
        try {
            mailing.waiting().forEach(mailing::answer);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Links that were asked for could not be mailed; it is tried again in a moment", e);
        }
    }
}
