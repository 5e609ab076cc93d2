package io.tallystick.floating.boundary;

import io.tallystick.activation.boundary.DeviceFindings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.floating.control.SlotJudging;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What the rules of checks and slots would say; nothing is booked (ADR 0028). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SlotFindings {

    @EJB
    DeviceFindings devices;
    @EJB
    Seats seats;
    @Inject
    SlotJudging judging;

    /**
     * What each rule of a check says, in the order in which they are asked.
     *
     * @param feature code of the feature that is meant; null for the license itself
     */
    public List<Finding> check(HeldLicense license, String hardwareId, String feature) {
        return both(devices.use(license, hardwareId), judging.check(wanted(license, hardwareId, feature)));
    }

    /** What each rule says of lending a slot for as long as is allowed. */
    public List<Finding> borrowing(HeldLicense license, String hardwareId, String feature) {
        return both(devices.use(license, hardwareId), judging.borrowing(wanted(license, hardwareId, feature)));
    }

    private SlotJudging.Wanted wanted(HeldLicense license, String hardwareId, String feature) {
        Long device = devices.device(license, hardwareId).map(DeviceView::id).orElse(null);
        return new SlotJudging.Wanted(seats.view(license), feature, device);
    }

    private static List<Finding> both(List<Finding> first, List<Finding> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
