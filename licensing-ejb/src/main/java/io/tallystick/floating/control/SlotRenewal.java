package io.tallystick.floating.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.Activations;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.floating.boundary.DeviceCheck;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The check of a device that holds its slot, which is most of them: no lock of a license, one statement for the renewal. */
@ApplicationScoped
public class SlotRenewal {

    private static final Duration LONGEST_STATEMENT = Duration.ofSeconds(1);

    @EJB
    Activations activations;
    @Inject
    SlotRows rows;
    @Inject
    Clock clock;
    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The answer; empty, with nothing written, when the device has to take a slot first. */
    @Transactional
    public Optional<Checked> check(Caller caller, DeviceCheck check) {
        ActivatedLicense activated = activations.check(caller, check.claim(), check.hardwareId(), check.details(), check.includeExpiredFeatures());
        Entitlement entitlement = Entitlement.of(activated.license(), check.feature());
        if (!CheckRules.needsSlot(caller, entitlement, OffsetDateTime.now(clock))) {
            return Optional.of(CheckRules.withoutSlot(activated, entitlement));
        }
        if (!renewed(entitlement, activated.device().id())) {
            transaction.setRollbackOnly();
            return Optional.empty();
        }
        return Optional.of(new Checked(activated, entitlement.feature(), null, inUse(entitlement, activated)));
    }

    /**
     * A node that was paused between its look at the clock and the statement may have renewed what has expired meanwhile. It cannot know,
     * so it asks under the lock, where the clock is read again.
     */
    private boolean renewed(Entitlement entitlement, long deviceId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean found = rows.renew(entitlement.id(), deviceId, now, now.plus(entitlement.terms().slotTime()));
        return found && OffsetDateTime.now(clock).isBefore(now.plus(LONGEST_STATEMENT));
    }

    /** Of a license it was counted when the license was read, the device's own slot among them. */
    private long inUse(Entitlement entitlement, ActivatedLicense activated) {
        return entitlement.feature() == null ? Math.max(1, activated.license().counts().slotsInUse())
            : rows.inUse(entitlement.id(), OffsetDateTime.now(clock));
    }
}
