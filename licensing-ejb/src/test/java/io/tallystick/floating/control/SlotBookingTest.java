package io.tallystick.floating.control;

import static io.tallystick.fixture.Held.CALLER;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.BORROW_UNTIL_NOT_VALID;
import static io.tallystick.shared.ErrorCode.FLOATING_NOT_AVAILABLE;
import static io.tallystick.shared.ErrorCode.LICENSE_BORROW_NOT_ALLOWED;
import static io.tallystick.shared.ErrorCode.LICENSE_EXPIRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.activation.boundary.DeviceDeactivated;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.fixture.Details;
import io.tallystick.fixture.Fired;
import io.tallystick.fixture.MovableClock;
import io.tallystick.floating.boundary.SlotBorrowed;
import io.tallystick.floating.boundary.SlotReleased;
import io.tallystick.floating.boundary.SlotTaken;
import io.tallystick.license.boundary.LicenseReset;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Slots under the lock of their license, with a clock that is moved; only the database is missing. */
class SlotBookingTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(30);
    private static final Duration MILLI = Duration.ofMillis(1);
    private static final int BORROW_HOURS = 48;

    private final MovableClock clock = new MovableClock("2026-03-01T12:00:00Z");
    private final SlotsInMemory rows = new SlotsInMemory();
    private final Fired<SlotTaken> taken = new Fired<>();
    private final Fired<SlotBorrowed> borrowed = new Fired<>();
    private final Fired<SlotReleased> released = new Fired<>();
    private final SlotBooking booking = new SlotBooking();
    private final SlotFreeing freeing = new SlotFreeing();

    @BeforeEach
    void putTogether() {
        booking.rows = rows;
        booking.taken = taken;
        booking.borrowed = borrowed;
        booking.released = released;
        booking.clock = clock;
        freeing.rows = rows;
    }

    @Test
    @DisplayName("F1 of three devices on two slots the third is refused, and told of nobody")
    void theThirdOfTwoIsRefused() {
        take(1);
        take(2);

        assertRefused(FLOATING_NOT_AVAILABLE, () -> take(3));

        assertThat(taken.events()).extracting(event -> event.slot().deviceId()).containsExactly(1L, 2L);
    }

    @Test
    @DisplayName("F1 a license without slots gives none")
    void aLicenseWithoutSlotsGivesNone() {
        assertRefused(FLOATING_NOT_AVAILABLE, () -> booking.take(CALLER, entitled(0, null), 1));
    }

    @Test
    @DisplayName("F2 a slot is free exactly when the timeout after its last renewal is over, not a millisecond earlier")
    void aSlotIsFreeExactlyAfterTheTimeout() {
        take(1);
        take(2);
        clock.move(Duration.ofMinutes(10));
        take(1);

        clock.move(TIMEOUT.minus(Duration.ofMinutes(10)).minus(MILLI));
        assertRefused(FLOATING_NOT_AVAILABLE, () -> take(3));
        clock.move(MILLI);
        take(3);

        clock.move(Duration.ofMinutes(10).minus(MILLI));
        assertRefused(FLOATING_NOT_AVAILABLE, () -> take(4));
        clock.move(MILLI);
        take(4);
    }

    @Test
    @DisplayName("F3 who renews too late finds all slots taken by others")
    void whoRenewsTooLateIsRefused() {
        take(1);
        take(2);
        clock.move(TIMEOUT);
        take(3);
        take(4);

        assertThat(rows.renew(40, 1, clock.now().minus(TIMEOUT).plus(MILLI), clock.now().plus(MILLI))).isFalse();
        assertRefused(FLOATING_NOT_AVAILABLE, () -> take(1));
    }

    @Test
    @DisplayName("F3 a clock that steps back revives nothing, gives nothing away and shortens nothing")
    void aClockThatStepsBackGivesNothingAway() {
        take(1);
        clock.move(TIMEOUT);
        take(2);
        take(3);
        OffsetDateTime end = clock.now().plus(TIMEOUT);

        clock.move(Duration.ofHours(-5));

        assertRefused(FLOATING_NOT_AVAILABLE, () -> take(1));
        assertThat(take(2)).isEqualTo(end);
    }

    @Test
    @DisplayName("F4 a device that checks often holds one slot, and took it once")
    void aDeviceHoldsOneSlot() {
        take(1);
        take(1);

        assertThat(rows.count(40)).isEqualTo(1);
        assertThat(taken.events()).hasSize(1);
    }

    @Test
    @DisplayName("F5 a borrowed slot is held until its end without a check, and is free then")
    void aBorrowedSlotIsHeldUntilItsEnd() {
        take(1);
        OffsetDateTime end = clock.now().plusHours(20);
        borrow(1, end);
        take(2);

        clock.move(Duration.ofHours(20).minus(MILLI));
        take(3);
        assertRefused(FLOATING_NOT_AVAILABLE, () -> take(4));

        clock.move(MILLI);
        take(4);
    }

    @Test
    @DisplayName("F5 a check renews a borrowed slot beyond its end, and ends no borrow")
    void aCheckRenewsABorrowedSlot() {
        OffsetDateTime end = clock.now().plusHours(1);
        borrow(1, end);

        assertThat(take(1)).isEqualTo(end);
        clock.move(Duration.ofMinutes(50));
        assertThat(take(1)).isEqualTo(clock.now().plus(TIMEOUT));
        clock.move(Duration.ofMinutes(11));

        assertThat(rows.own(40, 1).orElseThrow().borrowedUntil(clock.now())).isNull();
        assertThat(take(1)).isEqualTo(clock.now().plus(TIMEOUT));
    }

    @Test
    @DisplayName("F5 to borrow for less than the timeout is no renewal: the slot is free at the agreed moment")
    void toBorrowIsNoRenewal() {
        OffsetDateTime end = clock.now().plusMinutes(5);

        borrow(1, end);
        clock.move(Duration.ofMinutes(1));
        borrow(1, end);

        assertThat(expiryOf(1)).isEqualTo(end);
    }

    @Test
    @DisplayName("F6 null lends as long as is allowed, and asking again answers the same")
    void askingAgainAnswersTheSame() {
        OffsetDateTime first = borrow(1, null);
        clock.move(Duration.ofMinutes(7));

        assertThat(first).isEqualTo("2026-03-03T12:00:00Z");
        assertThat(borrow(1, null)).isEqualTo(first);
        assertThat(borrow(1, first)).isEqualTo(first);
        assertThat(borrowed.events()).hasSize(1);
    }

    @Test
    @DisplayName("F6 borrowing again with another moment changes the end within the limits")
    void borrowingAgainChangesTheEnd() {
        borrow(1, clock.now().plusHours(2));

        assertThat(borrow(1, clock.now().plusHours(3))).isEqualTo(clock.now().plusHours(3));
        assertThat(borrow(1, clock.now().plusHours(1))).isEqualTo(clock.now().plusHours(1));
        assertThat(expiryOf(1)).isEqualTo(clock.now().plusHours(1));
        assertRefused(BORROW_UNTIL_NOT_VALID, () -> borrow(1, clock.now().plusHours(BORROW_HOURS).plus(MILLI)));
        assertThat(borrowed.events()).hasSize(3);
    }

    @Test
    @DisplayName("F6 what the vendor does not allow, or what has expired, is not lent")
    void whatIsNotAllowedIsNotLent() {
        var fixed = new Entitlement(40, 40, null, new FloatingTerms(true, false, 2, 30, false, 48), null);

        assertRefused(LICENSE_BORROW_NOT_ALLOWED, () -> booking.borrow(CALLER, fixed, 1, null));
        assertRefused(LICENSE_EXPIRED, () -> booking.borrow(CALLER, entitled(2, clock.now()), 1, null));
        assertThat(rows.count(40)).isZero();
    }

    @Test
    @DisplayName("F1 F6 a slot that is not there is not lent")
    void aSlotThatIsNotThereIsNotLent() {
        take(1);
        take(2);

        assertRefused(FLOATING_NOT_AVAILABLE, () -> borrow(3, null));
    }

    @Test
    @DisplayName("F7 a slot is given back once, borrowed or not, and is free for another at once")
    void aSlotIsGivenBackOnce() {
        borrow(1, null);
        take(2);

        assertThat(booking.release(CALLER, entitled(2, null), 1)).isTrue();
        assertThat(booking.release(CALLER, entitled(2, null), 1)).isFalse();

        take(3);
        assertThat(released.events()).hasSize(1);
    }

    @Test
    @DisplayName("F7 a slot that timed out cannot be given back")
    void aSlotThatTimedOutCannotBeGivenBack() {
        take(1);
        clock.move(TIMEOUT);

        assertThat(booking.release(CALLER, entitled(2, null), 1)).isFalse();
        assertThat(released.events()).isEmpty();
    }

    @Test
    @DisplayName("F8 a device that loses its seat, alone or with all others, loses its slots")
    void aDeviceThatLosesItsSeatLosesItsSlots() {
        borrow(1, null);
        booking.take(CALLER, new Entitlement(70, 40, null, entitled(2, null).terms(), null), 1);
        take(2);

        freeing.on(new DeviceDeactivated(CALLER, new DeviceView(1, 40, null, "device-1", false, false, false, "1111", null, null, null, null,
            Details.silent())));

        assertThat(rows.count(40)).isEqualTo(1);
        assertThat(rows.count(70)).isZero();
        freeing.on(new LicenseReset(CALLER, 40, List.of()));
        assertThat(rows.count(40)).isZero();
    }

    @Test
    @DisplayName("F9 fewer slots than are in use take a slot from nobody, and give none before enough are free")
    void fewerSlotsTakeFromNobody() {
        take(1);
        take(2);

        assertThat(booking.take(CALLER, entitled(1, null), 2).isInUse(clock.now())).isTrue();
        assertRefused(FLOATING_NOT_AVAILABLE, () -> booking.take(CALLER, entitled(1, null), 3));
        booking.release(CALLER, entitled(1, null), 1);
        assertRefused(FLOATING_NOT_AVAILABLE, () -> booking.take(CALLER, entitled(1, null), 3));
        booking.release(CALLER, entitled(1, null), 2);
        booking.take(CALLER, entitled(1, null), 3);
    }

    private OffsetDateTime take(long device) {
        booking.take(CALLER, entitled(2, null), device);
        return expiryOf(device);
    }

    private OffsetDateTime borrow(long device, OffsetDateTime until) {
        return booking.borrow(CALLER, entitled(2, null), device, until).borrowedUntil();
    }

    private OffsetDateTime expiryOf(long device) {
        return rows.own(40, device).orElseThrow().view(null, clock.now()).expiresAt();
    }

    private static Entitlement entitled(int slots, OffsetDateTime end) {
        return new Entitlement(40, 40, null, new FloatingTerms(true, false, slots, (int) TIMEOUT.toMinutes(), true, BORROW_HOURS), end);
    }
}
