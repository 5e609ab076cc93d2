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

/** Works on many devices at once. */
@ApplicationScoped
public class DeviceSearch {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /** The page that the filter lets through, newest first. */
    public Page<Device> find(Caller caller, DeviceFilter filter, Page.Request page) {
        long count = bind(em.createQuery("select count(d)" + where(filter), Long.class), caller, filter).getSingleResult();
        return new Page<>(count, bind(em.createQuery("select d" + where(filter) + " order by d.id desc", Device.class), caller, filter)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList());
    }

    /** Follows the reset of a license, in its transaction: none of its devices is active any more. */
    void deactivateAll(@Observes LicenseReset reset) {
        em.createQuery("update Device d set d.active = false, d.deactivatedAt = :now where d.licenseId = :license and d.active = true")
            .setParameter("now", OffsetDateTime.now(clock)).setParameter("license", reset.licenseId()).executeUpdate();
    }

    private static String where(DeviceFilter filter) {
        return " from Device d where d.companyId = :company" + (filter.licenseId() == null ? "" : " and d.licenseId = :license")
            + (filter.hardwareId() == null ? "" : " and d.hardwareId = :hardware");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Caller caller, DeviceFilter filter) {
        query.setParameter("company", caller.companyId());
        if (filter.licenseId() != null) {
            query.setParameter("license", filter.licenseId());
        }
        if (filter.hardwareId() != null) {
            query.setParameter("hardware", filter.hardwareId());
        }
        return query;
    }
}
