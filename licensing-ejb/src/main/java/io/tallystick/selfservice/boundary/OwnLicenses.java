package io.tallystick.selfservice.boundary;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.OwnDevices;
import io.tallystick.license.boundary.OwnLicense;
import io.tallystick.license.boundary.Owners;
import io.tallystick.offline.boundary.LicenseFiles;
import io.tallystick.offline.boundary.OfflineLicense;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** A visitor's own licenses and devices; everything else answers {@code not_found} (requirement V5). */
@Stateless
public class OwnLicenses {

    @EJB
    Owners owners;
    @EJB
    OwnDevices devices;
    @EJB
    LicenseFiles files;

    /** The visitor's licenses, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<OwnLicense> list(Visitor visitor, Page.Request page) {
        return owners.licenses(visitor.caller(), visitor.email(), page);
    }

    /** One license with a page of its active devices. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OwnLicenseSheet sheet(Visitor visitor, long licenseId, Page.Request page) {
        OwnLicense license = license(visitor, licenseId);
        return new OwnLicenseSheet(license, devices.active(visitor.caller(), license, page));
    }

    /** One device of a license. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OwnDevice device(Visitor visitor, long licenseId, long deviceId) {
        OwnLicense license = license(visitor, licenseId);
        return new OwnDevice(license, devices.get(visitor.caller(), license, deviceId));
    }

    /** Frees a device's seat: {@code license_not_enabled}, {@code offline_device_locked}. Once more changes nothing. */
    public DeviceView release(Visitor visitor, long licenseId, long deviceId) {
        return devices.release(visitor.caller(), license(visitor, licenseId), deviceId);
    }

    /** Gives a device a name, or takes it away: {@code validation_error}. */
    public DeviceView rename(Visitor visitor, long licenseId, long deviceId, String name) {
        return devices.rename(visitor.caller(), license(visitor, licenseId), deviceId, name);
    }

    /**
     * The license file of this moment for a device (requirement V6): {@code license_not_enabled}, {@code license_not_active};
     * {@code offline_activation_not_allowed} for a device that was not activated by a file.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OfflineLicense file(Visitor visitor, long licenseId, long deviceId) {
        OwnLicense license = license(visitor, licenseId);
        DeviceView device = devices.get(visitor.caller(), license, deviceId);
        license.requireEnabled();
        if (!device.activatedByFile()) {
            throw new LicensingException(ErrorCode.OFFLINE_ACTIVATION_NOT_ALLOWED,
                "This device was not activated by a file, so there is none to hand out again: to take it offline, let it write a request file and upload that.");
        }
        return files.refresh(visitor.caller(), device.id());
    }

    private OwnLicense license(Visitor visitor, long licenseId) {
        return owners.license(visitor.caller(), visitor.email(), licenseId);
    }
}
