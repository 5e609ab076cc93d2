package io.tallystick.diagnosis.control;

import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceFindings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.consumption.boundary.Consumptions;
import io.tallystick.diagnosis.boundary.Call;
import io.tallystick.diagnosis.boundary.Situation;
import io.tallystick.floating.boundary.SlotFindings;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Usage;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Asks the feature that answers a call in earnest. */
@ApplicationScoped
public class Asking {

    @EJB
    DeviceFindings devices;
    @EJB
    SlotFindings slots;
    @EJB
    Consumptions consumptions;

    /**
     * What the rules of a call say.
     *
     * @param device the machine as the license knows it; null when it does not
     */
    public List<Finding> findings(Call call, HeldLicense license, Situation situation, DeviceView device) {
        String hardware = situation.hardwareId();
        return switch (call) {
            case ACTIVATE -> devices.activation(license, activation(situation, device, false));
            case ACTIVATE_OFFLINE -> devices.activation(license, activation(situation, device, true));
            case CHECK -> slots.check(license, hardware, null);
            case BORROW -> slots.borrowing(license, hardware, null);
            case ADD_CONSUMPTION -> consumptions.findings(license, hardware, Usage.of(null, situation.units()));
            case CHECK_FEATURE -> slots.check(license, hardware, situation.feature());
            case BORROW_FEATURE -> slots.borrowing(license, hardware, situation.feature());
            case ADD_FEATURE_CONSUMPTION -> consumptions.findings(license, hardware, Usage.of(situation.feature(), situation.units()));
        };
    }

    private static Activation activation(Situation situation, DeviceView device, boolean offline) {
        var asked = new DeviceDetails(situation.version(), null, null, null, null, null, null, null, situation.isVm(), null);
        return new Activation(situation.hardwareId(), device == null ? asked : asked.orElse(device.details()), Map.of(), null, offline);
    }
}
