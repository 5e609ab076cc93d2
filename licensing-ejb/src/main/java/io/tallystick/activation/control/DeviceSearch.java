package io.tallystick.activation.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceFilter;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.LicenseReset;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Works on many devices at once. */
@ApplicationScoped
public class DeviceSearch {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** The page that the filter lets through, newest first. */
    public Page<Device> find(Caller caller, DeviceFilter filter, Page.Request page) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("company", caller.companyId()));
        String where = where(filter, parameters);
        long count = bind(em.createQuery("select count(d)" + where, Long.class), parameters).getSingleResult();
        return new Page<>(count, bind(em.createQuery("select d" + where + " order by d.id desc", Device.class), parameters)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList());
    }

    /** Follows the reset of a license, in its transaction: none of its devices is active any more. */
    void deactivateAll(@Observes LicenseReset reset) {
        em.createQuery("update Device d set d.active = false, d.deactivatedAt = :now where d.licenseId = :license and d.active = true")
            .setParameter("now", OffsetDateTime.now(clock)).setParameter("license", reset.licenseId()).executeUpdate();
    }

    private static String where(DeviceFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" from Device d where d.companyId = :company");
        limit(where, parameters, "license", filter.licenseId(), "d.licenseId = :license");
        limit(where, parameters, "hardware", filter.hardwareId(), "d.hardwareId = :hardware");
        limit(where, parameters, "active", filter.active(), "d.active = :active");
        limit(where, parameters, "user", filter.userId(), "d.userId = :user");
        return where.toString();
    }

    private static void limit(StringBuilder where, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            parameters.put(name, value);
            where.append(" and ").append(condition);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
