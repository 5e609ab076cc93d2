package io.tallystick.activation.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Rule;
import io.tallystick.license.boundary.ShownLicense;
import io.tallystick.shared.Concern;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds the rows of devices. */
@ApplicationScoped
public class DeviceRows {

    private static final int MOST_ROWS = 1000;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Concern concern;

    /** The row of this machine on a license. */
    public Optional<Device> find(long licenseId, String hardwareId) {
        concern.isLicense(licenseId);
        return em.createQuery("select d from Device d where d.licenseId = :license and d.hardwareId = :hardware", Device.class)
            .setParameter("license", licenseId).setParameter("hardware", hardwareId).getResultStream().findFirst().map(this::concerning);
    }

    /** The rows of this machine that hold a seat, newest first; a thousand at the most. */
    public List<Device> activeOn(Caller caller, String hardwareId) {
        return em.createQuery("select d from Device d where d.companyId = :company and d.hardwareId = :hardware and d.active = true"
                + " order by d.id desc", Device.class).setParameter("company", caller.companyId()).setParameter("hardware", hardwareId)
            .setMaxResults(MOST_ROWS).getResultList();
    }

    /** A user's rows on a license that hold a seat, read again: the license's row is locked. */
    public List<Device> activeOf(long licenseId, long userId) {
        List<Device> devices = em.createQuery("select d from Device d where d.licenseId = :license and d.userId = :user and d.active = true",
            Device.class).setParameter("license", licenseId).setParameter("user", userId).getResultList();
        devices.forEach(em::refresh);
        return devices;
    }

    /** The rows on a license that hold a seat and were last activated offline. */
    public List<Device> offlineOn(long licenseId) {
        return em.createQuery("select d from Device d where d.licenseId = :license and d.active = true and d.lock.offline = true", Device.class)
            .setParameter("license", licenseId).getResultList();
    }

    /** The row of this id; {@code not_found} for another company's. */
    public Device get(long companyId, long id) {
        return em.createQuery("select d from Device d where d.companyId = :company and d.id = :id", Device.class)
            .setParameter("company", companyId).setParameter("id", id).getResultStream().findFirst().map(this::concerning)
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** A machine that may use an enabled license: {@code license_not_enabled}, {@code device_not_found}, {@code blacklisted}. */
    public Device known(HeldLicense license, String hardwareId) {
        return known(license.enabled(), find(license.id(), hardwareId).orElse(null));
    }

    /** A machine that holds a seat: as {@link #known}, and {@code license_not_active}. */
    public Device active(HeldLicense license, String hardwareId) {
        return active(known(license, hardwareId));
    }

    /** The same of a license that is only shown. */
    public Device active(ShownLicense shown, String hardwareId) {
        return active(known(shown.license().enabled(), find(shown, hardwareId).orElse(null)));
    }

    /** As {@link #active}; a license that is active on no device at all is refused with {@code active_license_required} (§3.13). */
    public void requireEntitled(ShownLicense shown, String hardwareId) {
        LicenseView license = shown.license();
        boolean blacklisted = find(shown, hardwareId).filter(Device::isBlacklisted).isPresent();
        if (license.enabled() && !license.active() && !blacklisted) {
            throw new LicensingException(ErrorCode.ACTIVE_LICENSE_REQUIRED);
        }
        active(shown, hardwareId);
    }

    /** Without a statement, where the row was read with the license. */
    private Optional<Device> find(ShownLicense shown, String hardwareId) {
        return shown.deviceId() == null ? find(shown.license().id(), hardwareId) : Optional.of(concerning(em.find(Device.class, shown.deviceId())));
    }

    private Device concerning(Device device) {
        concern.isDevice(device.licenseId(), device.id());
        return device;
    }

    private static Device known(boolean enabled, Device device) {
        Rule.askAll(DeviceRules.OF_A_KNOWN_DEVICE, new DeviceRules.Use(enabled, device));
        return device;
    }

    private static Device active(Device device) {
        DeviceRules.DEVICE_HOLDS_A_SEAT.ask(new DeviceRules.Use(true, device));
        return device;
    }
}
