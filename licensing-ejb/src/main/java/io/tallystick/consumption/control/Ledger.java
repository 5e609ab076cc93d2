package io.tallystick.consumption.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.consumption.entity.ConsumptionEntry;
import io.tallystick.consumption.entity.ConsumptionSource;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.ConsumptionReset;
import io.tallystick.license.boundary.LicenseReset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

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
        takeBack(reset.caller(), reset.licenseId(), reset.cleared());
    }

    /** The same of a reset of its meters alone. */
    void takeBack(@Observes ConsumptionReset reset) {
        takeBack(reset.caller(), reset.licenseId(), reset.cleared());
    }

    private void takeBack(Caller caller, long licenseId, List<AllowanceView> cleared) {
        cleared.forEach(each -> write(new ConsumptionEntry.Facts(caller.companyId(), licenseId, each.licenseFeatureId(), null,
            -each.total(), ConsumptionSource.RESET, null, each.periodStart())));
    }
}
