package io.tallystick.activation.boundary;

import io.tallystick.activation.control.DeviceRows;
import io.tallystick.activation.control.Judging;
import io.tallystick.activation.entity.Device;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.HeldLicense;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the rules of activations and devices would say; nothing is booked (ADR 0028). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeviceFindings {

    @Inject
    DeviceRows devices;
    @Inject
    Judging judging;

    /** The row of this machine on a license; empty when it never was active. */
    public Optional<DeviceView> device(HeldLicense license, String hardwareId) {
        return devices.find(license.id(), hardwareId).map(Device::view);
    }

    /** What each rule of an activation says, in the order in which they are asked. */
    public List<Finding> activation(HeldLicense license, Activation activation) {
        return judging.activation(license, activation);
    }

    /** What each rule says that every use by an active device must keep. */
    public List<Finding> use(HeldLicense license, String hardwareId) {
        return judging.use(license, hardwareId);
    }
}
