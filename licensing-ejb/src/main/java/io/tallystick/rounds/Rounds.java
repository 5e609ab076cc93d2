package io.tallystick.rounds;

import io.tallystick.shared.Round;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the rounds of all features. Each round sets the timer of the next one, because it may take longer than its pause; the bean locks
 * nothing, because an import of minutes must not hold up the mails.
 */
@Singleton
@Startup
@DependsOn("Storage")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Rounds {

    private static final Logger LOGGER = Logger.getLogger(Rounds.class.getName());

    @Resource
    TimerService timers;
    @Inject
    @Any
    Instance<Round> found;

    private final Map<String, Round> all = new ConcurrentHashMap<>();

    @PostConstruct
    void begin() {
        found.forEach(round -> {
            if (all.put(round.name(), round) != null) {
                throw new IllegalStateException("Two rounds are called " + round.name() + ": give one another name.");
            }
            next(round);
        });
    }

    /** A failure, for instance while the database is away, must not reach the server, which would strike the timer off. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void make(Timer timer) {
        Round round = all.get((String) timer.getInfo());
        try {
            round.go();
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, e, () -> "The round of the " + round.name() + " failed; the next one is in " + round.pause().toSeconds() + " s");
        } finally {
            next(round);
        }
    }

    private void next(Round round) {
        timers.createSingleActionTimer(round.pause().toMillis(), new TimerConfig(round.name(), false));
    }
}
