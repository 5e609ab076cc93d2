package io.tallystick.activation.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceFilter;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.LicenseReset;
import io.tallystick.shared.Concern;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Works on many devices at once. */
@ApplicationScoped
public class DeviceSearch {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Concern concern;
    @Inject
    Clock clock;

    /** The page that the filter lets through, newest first where no other order is wished. */
    public Page<Device> find(Caller caller, DeviceFilter filter, Page.Request page) {
        return reached(caller).orderedBy("activated_at", "d.activatedAt", false).orderedBy("last_check_at", "d.lastCheckAt", true)
            .orderedBy("hardware_id", "d.hardwareId", false).where("d.licenseId = ?", filter.licenseId())
            .beginning(filter.search(), "d.hardwareId").where("d.hardwareId = ?", filter.hardwareId()).where("d.active = ?", filter.active())
            .where("d.lock.offline = ?", filter.offline()).where("d.blacklisted = ?", filter.blacklisted())
            .where("d.userId = ?", filter.userId()).page(page, Device::id);
    }

    /** The row of this id; {@code not_found} for another company's, and for one that the caller does not reach. */
    public Device get(Caller caller, long id) {
        Device device = reached(caller).where("d.id = ?", id).first().orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        concern.isDevice(device.licenseId(), device.id());
        return device;
    }

    /** Of licenses that the caller reaches: they are named as a read model. */
    private Listing<Device> reached(Caller caller) {
        return Listing.of(em, Device.class, "d", "d.companyId = ?", caller.companyId())
            .where("exists (select l.id from License l where l.id = d.licenseId and l.origin.productId in ?)", caller.scope().products());
    }

    /** Follows the reset of a license, in its transaction: none of its devices is active any more. */
    void deactivateAll(@Observes LicenseReset reset) {
        em.createQuery("update Device d set d.active = false, d.deactivatedAt = :now where d.licenseId = :license and d.active = true")
            .setParameter("now", OffsetDateTime.now(clock)).setParameter("license", reset.licenseId()).executeUpdate();
    }
}
