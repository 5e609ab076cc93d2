package io.tallystick.activation.control;

import io.tallystick.activation.boundary.Activation;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Asks the rules of real calls about one that is only imagined. */
@ApplicationScoped
public class Judging {

    @Inject
    DeviceRows devices;
    @Inject
    Clock clock;

    /** What each rule of an activation says. */
    public List<Finding> activation(HeldLicense license, Activation activation) {
        var device = devices.find(license.id(), activation.hardwareId()).orElse(null);
        return Rule.findAll(ActivationRules.IN_ORDER, new ActivationRules.Attempt(license, device, activation, OffsetDateTime.now(clock)));
    }

    /** What each rule of a use says. */
    public List<Finding> use(HeldLicense license, String hardwareId) {
        var device = devices.find(license.id(), hardwareId).orElse(null);
        return Rule.findAll(DeviceRules.OF_AN_ACTIVE_DEVICE, new DeviceRules.Use(license.enabled(), device));
    }
}
