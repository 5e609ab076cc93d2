package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.control.DeviceRows;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.LicenseReference;
import io.tallystick.license.boundary.UserLicenses;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is active on a machine (§3.17). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeviceLicenses {

    @EJB
    UserLicenses licenses;
    @Inject
    DeviceRows devices;

    /** The licenses that the caller reaches and that are active on the machine, newest first; empty for a machine that nobody knows. */
    public List<ActivatedLicense> on(Caller caller, String hardwareId) {
        Map<Long, Device> active = devices.activeOn(caller, hardwareId).stream().collect(Collectors.toMap(Device::licenseId, Function.identity()));
        var references = active.values().stream().map(device -> new LicenseReference(device.licenseId(), device.userId())).toList();
        return licenses.among(caller, references).stream()
            .map(license -> new ActivatedLicense(license, active.get(license.id()).view())).toList();
    }
}
