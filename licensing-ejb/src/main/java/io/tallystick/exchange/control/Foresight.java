package io.tallystick.exchange.control;

import io.tallystick.exchange.entity.ForeseenName;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The batches of a dry run leave nothing behind that could refuse a later row, so what must not come twice is noted beside them (requirement
 * X5). On one node or another, the next batch finds it.
 */
@ApplicationScoped
public class Foresight {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** Refuses a row as the import would, where an earlier batch had the same: {@code order_id_exists}, {@code duplicate_value}. */
    void requireNew(long jobId, RowNames names) {
        if (names.kept().isEmpty()) {
            return;
        }
        List<String> known = em.createQuery("select f.name from ForeseenName f where f.jobId = :job and f.name in :names", String.class)
            .setParameter("job", jobId).setParameter("names", names.kept()).getResultList();
        if (known.contains(names.order())) {
            throw new LicensingException(ErrorCode.ORDER_ID_EXISTS);
        }
        if (known.contains(names.key())) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "The license key " + names.licenseKey() + " exists already.");
        }
    }

    /** Notes what these rows would have taken. */
    void note(long jobId, List<RowNames> rows) {
        rows.stream().flatMap(names -> names.kept().stream()).forEach(name -> em.persist(new ForeseenName(jobId, name)));
    }
}
