package io.tallystick.offline.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.offline.boundary.OfflineRequest;
import io.tallystick.offline.entity.OfflineKind;
import io.tallystick.offline.entity.OfflineRequestRecord;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Remembers which files were carried out (requirement O3). Asked under the lock of the license's row. */
@ApplicationScoped
public class OfflineRegister {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** True when this very file was carried out before; {@code offline_request_reused} when another one used its id. */
    public boolean knows(Caller caller, OfflineKind kind, OfflineRequest request) {
        Optional<OfflineRequestRecord> known = em.createQuery(
                "select r from OfflineRequestRecord r where r.companyId = :company and r.requestId = :id", OfflineRequestRecord.class)
            .setParameter("company", caller.companyId()).setParameter("id", request.key()).getResultStream().findFirst();
        if (known.isPresent() && !known.get().isOf(kind, request.contentHash())) {
            throw new LicensingException(ErrorCode.OFFLINE_REQUEST_REUSED, "Another file with the same request_id was used before: make a new"
                + " request file on the device.");
        }
        return known.isPresent();
    }

    /** Keeps a file as carried out; the database refuses a second one under its id. */
    public void keep(Caller caller, OfflineKind kind, OfflineRequest request, DeviceView device) {
        em.persist(new OfflineRequestRecord(caller.companyId(), request.key(), kind, request.contentHash(), device.licenseId(),
            device.id(), OffsetDateTime.now(clock)));
    }
}
