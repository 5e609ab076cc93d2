package io.tallystick.consumption.boundary;

import static io.tallystick.fixture.ATerms.endingAt;
import static io.tallystick.fixture.ATerms.of;
import static io.tallystick.fixture.ATerms.units;
import static io.tallystick.fixture.Held.CALLER;
import static io.tallystick.fixture.Moments.at;
import static io.tallystick.fixture.Moments.day;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.LICENSE_EXPIRED;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_ACTIVE;
import static io.tallystick.shared.ErrorCode.READ_ONLY_API_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.consumption.control.Ledger;
import io.tallystick.consumption.entity.ConsumptionEntry.Facts;
import io.tallystick.consumption.entity.ConsumptionSource;
import io.tallystick.fixture.ALicense;
import io.tallystick.fixture.Details;
import io.tallystick.fixture.Fired;
import io.tallystick.fixture.Held;
import io.tallystick.fixture.Moments;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.Allowances;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.Seats;
import io.tallystick.license.boundary.Usage;
import io.tallystick.license.entity.License;
import io.tallystick.shared.LicensingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsumptionsTest {

    private static final Claim CLAIM = new Claim("EX", "AAAA-BBBB-CCCC-DDDD", null, null, null);

    private final List<Facts> ledger = new ArrayList<>();
    private final Consumptions consumptions = new Consumptions();
    private License license = ALicense.counting(units(100));
    private boolean active = true;

    @BeforeEach
    void putTogether() {
        consumptions.claims = new Named();
        consumptions.seats = new Holding();
        consumptions.allowances = new Moving();
        consumptions.devices = new Devices();
        consumptions.ledger = new Written();
        consumptions.booked = new Fired<>();
        consumptions.clock = Moments.stoppedAt("2026-03-01T12:00:00Z");
    }

    @Test
    @DisplayName("K1 a booking is one row of license, feature, device, units, source, key and period")
    void aBookingIsOneRow() {
        add(3, "key-1");
        consumptions.add(CALLER, new UsageReport(CLAIM, "device-1", Usage.of("pages", 2), null));

        assertThat(ledger).containsExactly(
            new Facts(1, 40, null, 80L, 3, ConsumptionSource.ONLINE, "key-1", day("1970-01-01")),
            new Facts(1, 40, 70L, 80L, 2, ConsumptionSource.ONLINE, null, day("2026-03-01")));
    }

    @Test
    @DisplayName("K1 the rows of a period add up to the total of the meter")
    void theRowsAddUpToTheTotal() {
        add(3, null);
        add(4, null);

        assertThat(ledger.stream().mapToLong(Facts::units).sum()).isEqualTo(license.meterOn(day("2026-03-01")).total()).isEqualTo(7);
    }

    @Test
    @DisplayName("K3 a device without a seat uses no units, and nothing is written")
    void aDeviceWithoutASeatUsesNoUnits() {
        active = false;

        assertRefused(LICENSE_NOT_ACTIVE, () -> add(3, "key-1"));

        assertThat(ledger).isEmpty();
    }

    @Test
    @DisplayName("K3 an expired license gives no units")
    void anExpiredLicenseGivesNoUnits() {
        license = ALicense.on(of(LicenseType.CONSUMPTION, endingAt(at("2026-03-01T12:00:00Z"))));

        assertRefused(LICENSE_EXPIRED, () -> add(1, null));

        assertThat(ledger).isEmpty();
    }

    @Test
    @DisplayName("A4 a read-only key uses no units")
    void aReadOnlyKeyUsesNoUnits() {
        Caller reader = new Caller(1, "api-key 2222", "2222", true, null, null, null);

        assertRefused(READ_ONLY_API_KEY, () -> consumptions.add(reader, new UsageReport(CLAIM, "device-1", Usage.of(null, 1), null)));
    }

    @Test
    @DisplayName("K4 what a device used offline is recorded in full under the file's id, one row for each")
    void whatADeviceUsedOfflineIsRecordedInFull() {
        consumptions.record(CALLER, Held.of(license), new OfflineUsage(80, null, "request-1", List.of(Usage.of(null, 250), Usage.of("pages", 30))));

        assertThat(ledger).containsExactly(
            new Facts(1, 40, null, 80L, 250, ConsumptionSource.OFFLINE, "request-1", day("1970-01-01")),
            new Facts(1, 40, 70L, 80L, 30, ConsumptionSource.OFFLINE, "request-1", day("2026-03-01")));
    }

    private void add(long units, String key) {
        consumptions.add(CALLER, new UsageReport(CLAIM, "device-1", Usage.of(null, units), key));
    }

    private static final class Named extends Claims {

        @Override
        public Claimant named(Caller caller, Claim claim) {
            return Held.CLAIMANT;
        }
    }

    private final class Holding extends Seats {

        @Override
        public HeldLicense hold(Caller caller, Claimant claimant) {
            return Held.of(license);
        }
    }

    /** Moves the meter of the license, and one of a feature that knows no limit. */
    private final class Moving extends Allowances {

        @Override
        public AllowanceView useLicense(HeldLicense held, Usage usage) {
            return recordUsed(held, usage);
        }

        @Override
        public AllowanceView useFeature(HeldLicense held, Usage usage) {
            return recordUsed(held, usage);
        }

        @Override
        public AllowanceView recordUsed(HeldLicense held, Usage usage) {
            if (usage.featureCode() != null) {
                return new AllowanceView(70, 70L, units(10), usage.units(), day("2026-03-01"));
            }
            var meter = license.use(usage.units(), day("2026-03-01"));
            return new AllowanceView(license.id(), null, license.terms().consumption(), meter.total(), meter.periodStart());
        }
    }

    private final class Devices extends DeviceBookings {

        @Override
        public DeviceView active(HeldLicense held, String hardwareId) {
            if (!active) {
                throw new LicensingException(LICENSE_NOT_ACTIVE);
            }
            return new DeviceView(80, held.id(), null, hardwareId, true, false, false, "1111", null, null, null, null, Details.silent());
        }
    }

    private final class Written extends Ledger {

        @Override
        public void write(Facts facts) {
            ledger.add(facts);
        }
    }
}
