package io.tallystick.consumption.control;

import io.tallystick.consumption.entity.ConsumptionEntry;
import io.tallystick.consumption.entity.ConsumptionSource;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.LicenseReset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Writes the rows of the ledger (requirement K1). */
@ApplicationScoped
public class Ledger {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** Writes a row; nothing moves without one, and no row says nothing. */
    public void write(ConsumptionEntry.Facts facts) {
        if (facts.units() != 0) {
            em.persist(new ConsumptionEntry(facts, OffsetDateTime.now(clock)));
        }
    }

    /** Follows the reset of a license, in its transaction: takes back what stood on its meters. */
    void takeBack(@Observes LicenseReset reset) {
        for (AllowanceView cleared : reset.cleared()) {
            write(new ConsumptionEntry.Facts(reset.caller().companyId(), reset.licenseId(), cleared.licenseFeatureId(), null,
                -cleared.total(), ConsumptionSource.RESET, null, cleared.periodStart()));
        }
    }
}
