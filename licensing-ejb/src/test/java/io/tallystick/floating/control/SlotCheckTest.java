package io.tallystick.floating.control;

import static io.tallystick.fixture.ATerms.endingAt;
import static io.tallystick.fixture.Held.CALLER;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.FLOATING_NOT_AVAILABLE;
import static io.tallystick.shared.ErrorCode.INVALID_LICENSE_FEATURE_CODE;
import static io.tallystick.shared.ErrorCode.LICENSE_EXPIRED;
import static io.tallystick.shared.ErrorCode.READ_ONLY_API_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.Activations;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.fixture.ALicense;
import io.tallystick.fixture.AProduct;
import io.tallystick.fixture.ATerms;
import io.tallystick.fixture.Details;
import io.tallystick.fixture.Fired;
import io.tallystick.fixture.Held;
import io.tallystick.fixture.MovableClock;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.floating.boundary.DeviceCheck;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Seats;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Checks of a floating license and of a floating feature: first without the lock, then, where there is no slot to renew, under it. */
class SlotCheckTest {

    private static final Claim CLAIM = new Claim("EX", "AAAA-BBBB-CCCC-DDDD", null, null, null);

    private final MovableClock clock = new MovableClock("2026-03-01T12:00:00Z");
    private final SlotsInMemory rows = new SlotsInMemory();
    private final SlotRenewal renewal = new SlotRenewal();
    private final SlotAdmission admission = new SlotAdmission();
    private final SlotBooking booking = new SlotBooking();
    private FloatingTerms terms = new FloatingTerms(true, false, 1, 30, true, 48);
    private TimeTerms time = TimeTerms.unlimited();
    private OffsetDateTime featureEnd;
    private int holds;
    private int rollbacks;
    private Duration pause = Duration.ZERO;

    @BeforeEach
    void putTogether() {
        booking.rows = rows;
        booking.taken = new Fired<>();
        booking.borrowed = new Fired<>();
        booking.clock = clock;
        renewal.activations = new Shown();
        renewal.rows = rows;
        renewal.clock = clock;
        renewal.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, arguments) -> method.getName().equals("setRollbackOnly") ? ++rollbacks : null);
        admission.claims = new Named();
        admission.seats = new Holding();
        admission.activations = new Shown();
        admission.booking = booking;
        admission.rows = rows;
        admission.clock = clock;
    }

    @Test
    @DisplayName("F4 the first check takes a slot under the lock, the next ones renew it without")
    void theFirstCheckTakesTheNextOnesRenew() {
        check(1);
        clock.move(Duration.ofMinutes(29));
        Checked again = check(1);

        assertThat(holds).isEqualTo(1);
        assertThat(rollbacks).isEqualTo(1);
        assertThat(again.inUse()).isEqualTo(1);
        assertThat(rows.own(40, 1).orElseThrow().view(null, clock.now()).expiresAt()).isEqualTo(clock.now().plusMinutes(30));
    }

    @Test
    @DisplayName("F1 where all slots are in use the check is refused, under the lock")
    void whereAllAreInUseTheCheckIsRefused() {
        check(1);

        assertRefused(FLOATING_NOT_AVAILABLE, () -> check(2));

        assertThat(holds).isEqualTo(2);
    }

    @Test
    @DisplayName("F3 a node that was paused through its renewal does not trust it")
    void aPausedNodeDoesNotTrustItsRenewal() {
        check(1);
        pause = Duration.ofSeconds(1);

        assertThat(renewal.check(CALLER, license(1))).isEmpty();
        assertThat(rollbacks).isEqualTo(2);
    }

    @Test
    @DisplayName("F5 a check of a borrowed slot tells until when, and renews it under the lock")
    void aCheckOfABorrowedSlotTellsUntilWhen() {
        var entitlement = Entitlement.of(shown(1).license());
        booking.borrow(CALLER, entitlement, 1, clock.now().plusHours(5));

        assertThat(check(1).borrowedUntil()).isEqualTo(clock.now().plusHours(5));
        assertThat(holds).isEqualTo(1);
    }

    @Test
    @DisplayName("F10 an expired license is shown, and takes no slot")
    void anExpiredLicenseTakesNoSlot() {
        time = endingAt(clock.now());

        Checked checked = check(1);

        assertThat(checked.activated().license().id()).isEqualTo(40);
        assertThat(rows.count(40)).isZero();
        assertThat(holds).isZero();
    }

    @Test
    @DisplayName("F10 an expired feature, or a feature of an expired license, is refused")
    void anExpiredFeatureIsRefused() {
        featureEnd = clock.now();
        assertRefused(LICENSE_EXPIRED, () -> checkFeature(1, "reports"));

        featureEnd = null;
        time = endingAt(clock.now());
        assertRefused(LICENSE_EXPIRED, () -> checkFeature(1, "reports"));
    }

    @Test
    @DisplayName("F1 slots of a feature are its own: the license's slots do not count")
    void slotsOfAFeatureAreItsOwn() {
        check(1);

        Checked feature = checkFeature(2, "reports");

        assertThat(feature.feature().code()).isEqualTo("reports");
        assertThat(feature.inUse()).isEqualTo(1);
        assertThat(checkFeature(2, "reports").inUse()).isEqualTo(1);
        assertRefused(FLOATING_NOT_AVAILABLE, () -> checkFeature(1, "reports"));
        assertRefused(INVALID_LICENSE_FEATURE_CODE, () -> checkFeature(1, "nothing"));
    }

    @Test
    @DisplayName("what does not float is shown without a slot")
    void whatDoesNotFloatIsShownWithoutASlot() {
        terms = FloatingTerms.none();

        assertThat(check(1).inUse()).isZero();
        assertThat(checkFeature(1, "reports").inUse()).isZero();
        assertThat(rows.count(40)).isZero();
        assertThat(holds).isZero();
    }

    @Test
    @DisplayName("A4 a read-only key takes no slot, and checks what does not float")
    void aReadOnlyKeyTakesNoSlot() {
        Caller reader = new Caller(1, "api-key 2222", "2222", true, null, null, null);

        assertRefused(READ_ONLY_API_KEY, () -> renewal.check(reader, license(1)));
        terms = FloatingTerms.none();
        assertThat(renewal.check(reader, license(1))).isPresent();
    }

    private Checked check(long device) {
        return renewal.check(CALLER, license(device)).orElseGet(() -> admission.check(CALLER, license(device)));
    }

    private Checked checkFeature(long device, String code) {
        DeviceCheck check = DeviceCheck.ofFeature(CLAIM, "device-" + device, Details.silent(), code);
        return renewal.check(CALLER, check).orElseGet(() -> admission.check(CALLER, check));
    }

    private static DeviceCheck license(long device) {
        return DeviceCheck.ofLicense(CLAIM, "device-" + device, Details.silent(), false);
    }

    private ActivatedLicense shown(long device) {
        var feature = new LicenseFeatureView(70, "reports", "Reports", FeatureType.ACTIVATION, "{}",
            new FeatureGrant(featureEnd, ConsumptionTerms.none(), terms), 0);
        var license = new LicenseView(40, "AAAA-BBBB-CCCC-DDDD", null, AProduct.offered(), null, 30, "ORDER-1", "default", true,
            new Terms(LicenseType.TIME_LIMITED, ATerms.seats(9), time, terms, ConsumptionTerms.none()),
            new LicenseView.Counts(1, 0, 0, rows.inUse(40, clock.now()), null), List.of(feature), List.of(), "{}", false, clock.now(), false, null);
        return new ActivatedLicense(license, new DeviceView(device, 40, null, "device-" + device, true, false, false, "1111", clock.now(),
            clock.now(), null, null, Details.silent()));
    }

    private final class Shown extends Activations {

        @Override
        public ActivatedLicense check(Caller caller, Claim claim, String hardwareId, DeviceDetails details, boolean includeExpiredFeatures) {
            ActivatedLicense license = shown(Long.parseLong(hardwareId.substring("device-".length())));
            rows.beforeReturning(() -> clock.move(pause));
            return license;
        }
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
            holds++;
            return Held.of(ALicense.withSeats(9));
        }
    }
}
