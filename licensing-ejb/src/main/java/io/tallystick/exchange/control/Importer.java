package io.tallystick.exchange.control;

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

/** Makes a round every second, on every node. Each round sets the timer of the next one, because it may take minutes. */
@Singleton
@Startup
@DependsOn("Storage")
public class Importer {

    private static final Logger LOGGER = Logger.getLogger(Importer.class.getName());
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);

    @Resource
    TimerService timers;
    @Inject
    ImportRound round;

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
            LOGGER.log(Level.WARNING, "Imports could not be looked for; it is tried again in a moment", e);
        } finally {
            next();
        }
    }

    private void next() {
        timers.createSingleActionTimer(BETWEEN_ROUNDS.toMillis(), new TimerConfig("imports", false));
    }
}
