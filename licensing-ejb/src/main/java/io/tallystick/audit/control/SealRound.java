package io.tallystick.audit.control;

import io.tallystick.shared.Round;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals what waits, batch by batch, company by company; what goes wrong with one keeps the others from nothing. */
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

    /** One round over all companies. */
    @Override
    public void go() {
        rows.waiting().forEach(this::seal);
    }

    private void seal(long companyId) {
        try {
            signatures.ecKey(companyId);
            if (!rows.hasChain(companyId)) {
                rows.begin(companyId);
            }
            int sealed = ChainRows.BATCH;
            while (sealed == ChainRows.BATCH) {
                sealed = rows.seal(companyId);
            }
        } catch (RuntimeException e) {
            LOGGER.log(Level.INFO, "The trail of company " + companyId + " could not be sealed; it is tried again in a moment", e);
        }
    }
}
