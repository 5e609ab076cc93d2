package io.tallystick.audit.control;

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
 * Makes a round every few seconds, on every node: the row of a chain lets one of them seal at a time. Each round sets the timer of the next
 * one, because the first round after an upgrade has all old lines to seal.
 */
@Singleton
@Startup
@DependsOn("Storage")
public class Sealer {

    private static final Logger LOGGER = Logger.getLogger(Sealer.class.getName());
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(3);

    @Resource
    TimerService timers;
    @Inject
    SealRound round;

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
            LOGGER.log(Level.WARNING, "The trail could not be sealed; it is tried again in a moment", e);
        } finally {
            next();
        }
    }

    private void next() {
        timers.createSingleActionTimer(BETWEEN_ROUNDS.toMillis(), new TimerConfig("seals of the trail", false));
    }
}
