package io.tallystick.diagnosis.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceFindings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.diagnosis.control.Asking;
import io.tallystick.diagnosis.control.Claiming;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Why a license refuses. Outside any transaction: nothing can be booked (requirement Y3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Diagnoses {

    @EJB
    Licenses licenses;
    @EJB
    DeviceFindings devices;
    @Inject
    Claiming claiming;
    @Inject
    Asking asking;
    @Inject
    Clock clock;

    /** What each call of that machine would be answered; {@code not_found} for another company's license. */
    public Diagnosis of(Caller caller, long licenseId, Situation situation) {
        LicenseView license = licenses.get(caller, licenseId);
        Claiming.Claimed claimed = claiming.claim(caller, license, situation.username());
        DeviceView device = claimed.license() == null ? null : devices.device(claimed.license(), situation.hardwareId()).orElse(null);
        List<CallAnswer> answers = Stream.of(Call.values()).filter(call -> !call.ofFeature() || situation.feature() != null)
            .map(call -> new CallAnswer(call, findings(call, claimed, situation, device))).toList();
        return new Diagnosis(license.id(), situation, device, answers, OffsetDateTime.now(clock));
    }

    private List<Finding> findings(Call call, Claiming.Claimed claimed, Situation situation, DeviceView device) {
        Stream<Finding> first = Stream.of(claimed.finding());
        return claimed.license() == null ? first.toList()
            : Stream.concat(first, asking.findings(call, claimed.license(), situation, device).stream()).toList();
    }
}
