package io.tallystick.mail.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes a round every two seconds, on every node: mails are rows, and whoever comes second finds nothing to send. Each round sets the timer
 * of the next one, because a round may take longer than the pause between two.
 */
@Singleton
@Startup
@DependsOn("Storage")
public class Postman {

    private static final Logger LOGGER = Logger.getLogger(Postman.class.getName());
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(2);

    @Resource
    TimerService timers;
    @Inject
    MailRound round;

    @PostConstruct
    void begin() {
        next();
    }

    /** A failure, for instance while the database is away, must not reach the server, which would strike the timer off. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void makeRound() {
        try {
            round.go();
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Mails could not be looked for; it is tried again in a moment", e);
        } finally {
            next();
        }
    }

    private void next() {
        timers.createSingleActionTimer(BETWEEN_ROUNDS.toMillis(), new TimerConfig("mails", false));
    }
}
