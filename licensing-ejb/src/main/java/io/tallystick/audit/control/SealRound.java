package io.tallystick.audit.control;

import io.tallystick.shared.Round;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals what waits, a batch of each company in turn, so that none waits for the many lines of another; what goes wrong with one keeps the others
 * from nothing.
 */
@ApplicationScoped
public class SealRound implements Round {

    private static final Logger LOGGER = Logger.getLogger(SealRound.class.getName());

    @Inject
    ChainRows rows;
    @EJB
    Signatures signatures;

    @Override
    public String name() {
        return "seals of the trail";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    /** Goes round the companies until none has a whole batch any more. */
    @Override
    public void go() {
        boolean more = true;
        while (more) {
            more = false;
            for (long companyId : rows.waiting()) {
                more |= seal(companyId);
            }
        }
    }

    /** True when there may be more. */
    private boolean seal(long companyId) {
        try {
            signatures.ecKey(companyId);
            if (!rows.hasChain(companyId)) {
                rows.begin(companyId);
            }
            return rows.seal(companyId) == ChainRows.BATCH;
        } catch (RuntimeException e) {
            LOGGER.log(Level.INFO, "The trail of company " + companyId + " could not be sealed; it is tried again in a moment", e);
            return false;
        }
    }
}
