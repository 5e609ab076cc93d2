package io.tallystick.audit.control;

import io.tallystick.shared.Round;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Seals what waits, a batch of each company in turn, so that none waits for the many lines of another. */
@ApplicationScoped
public class SealRound implements Round {

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
        Set<Long> withMore = new HashSet<>();
        do {
            withMore.clear();
            withEach(rows.waiting(), company -> {
                if (seal(company) == ChainRows.BATCH) {
                    withMore.add(company);
                }
            });
        } while (!withMore.isEmpty());
    }

    private int seal(long companyId) {
        signatures.ecKey(companyId);
        if (!rows.hasChain(companyId)) {
            rows.begin(companyId);
        }
        return rows.seal(companyId);
    }
}
