package io.tallystick.consumption.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceFindings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.consumption.control.Ledger;
import io.tallystick.consumption.entity.ConsumptionEntry;
import io.tallystick.consumption.entity.ConsumptionSource;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.Allowances;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LifeTime;
import io.tallystick.license.boundary.Seats;
import io.tallystick.license.boundary.Usage;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The units of licenses and features (§3.8, §3.9). */
@Stateless
public class Consumptions {

    @EJB
    Claims claims;
    @EJB
    Seats seats;
    @EJB
    Allowances allowances;
    @EJB
    DeviceBookings devices;
    @EJB
    DeviceFindings known;
    @Inject
    Ledger ledger;
    @Inject
    Event<UnitsBooked> booked;
    @Inject
    Clock clock;

    /** Uses units of a license, or of a feature where the report names one; the numbers afterwards. */
    public AllowanceView add(Caller caller, UsageReport report) {
        caller.requireWrite();
        HeldLicense license = seats.hold(caller, claims.named(caller, report.claim()));
        return book(caller, license, report);
    }

    /** Records what a device of a held license used offline, in full (requirement K4). */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Caller caller, HeldLicense license, OfflineUsage used) {
        for (Usage usage : used.usages()) {
            AllowanceView moved = allowances.recordUsed(license, usage);
            ledger.write(new ConsumptionEntry.Facts(caller.companyId(), license.id(), moved.licenseFeatureId(), used.deviceId(),
                usage.units(), ConsumptionSource.OFFLINE, used.requestId(), moved.periodStart()));
            booked.fire(new UnitsBooked(caller, license.id(), used.deviceId(), used.userId(), usage.featureCode(), usage.units(), moved.total(), true));
        }
    }

    /** What each rule says of units that a device would use; nothing is booked (ADR 0028). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Finding> findings(HeldLicense license, String hardwareId, Usage usage) {
        List<Finding> findings = new ArrayList<>(known.use(license, hardwareId));
        findings.add(LifeTime.HAS_NOT_EXPIRED.find(new LifeTime(license.terms(), OffsetDateTime.now(clock))));
        findings.addAll(allowances.findings(license, usage));
        return findings;
    }

    private AllowanceView book(Caller caller, HeldLicense license, UsageReport report) {
        DeviceView device = devices.active(license, report.hardwareId());
        LifeTime.HAS_NOT_EXPIRED.ask(new LifeTime(license.terms(), OffsetDateTime.now(clock)));
        Usage usage = report.usage();
        AllowanceView moved = usage.featureCode() == null ? allowances.useLicense(license, usage) : allowances.useFeature(license, usage);
        ledger.write(new ConsumptionEntry.Facts(caller.companyId(), license.id(), moved.licenseFeatureId(), device.id(), usage.units(),
            ConsumptionSource.ONLINE, report.idempotencyKey(), moved.periodStart()));
        booked.fire(new UnitsBooked(caller, license.id(), device.id(), device.userId(), usage.featureCode(), usage.units(), moved.total(), false));
        return moved;
    }
}
