package io.tallystick.license.entity;

import static io.tallystick.fixture.ATerms.lasting;
import static io.tallystick.fixture.ATerms.of;
import static io.tallystick.fixture.ATerms.perpetual;
import static io.tallystick.fixture.ATerms.seats;
import static io.tallystick.fixture.ATerms.unitsPer;
import static io.tallystick.fixture.ATerms.unlimitedSeats;
import static io.tallystick.fixture.Moments.at;
import static io.tallystick.fixture.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.fixture.ALicense;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LicenseTest {

    private static final boolean NEW = false;
    private static final boolean RETURNING = true;
    private static final boolean LEFT = true;
    private static final boolean CLEARED = false;
    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");

    @Nested
    @DisplayName("seats")
    class Seats {

        @Test
        @DisplayName("L1 as many devices as seats may be active, and the next finds none free")
        void asManyDevicesAsSeatsMayBeActive() {
            License license = ALicense.withSeats(2);

            license.takeSeat(NEW, NOW);
            assertThat(license.hasFreeSeat()).isTrue();
            license.takeSeat(NEW, NOW);

            assertThat(license.hasFreeSeat()).isFalse();
            assertThat(license.timesActivated()).isEqualTo(2);
        }

        @Test
        @DisplayName("L1 the license itself refuses a seat that no rule was asked for, and its count stays")
        void theLicenseGuardsItself() {
            License license = ALicense.withSeats(1);
            license.takeSeat(NEW, NOW);

            assertThatThrownBy(() -> license.takeSeat(NEW, NOW)).isInstanceOf(IllegalStateException.class);

            assertThat(license.timesActivated()).isEqualTo(1);
        }

        @Test
        @DisplayName("L1 unlimited seats are never all taken, and still counted")
        void unlimitedSeatsAreCounted() {
            License license = ALicense.with(unlimitedSeats());

            for (int device = 0; device < 100; device++) {
                license.takeSeat(NEW, NOW);
            }

            assertThat(license.hasFreeSeat()).isTrue();
            assertThat(license.timesActivated()).isEqualTo(100);
        }

        @Test
        @DisplayName("L1 a seat that nobody took cannot be freed")
        void aSeatThatNobodyTookCannotBeFreed() {
            License license = ALicense.withSeats(1);

            assertThatThrownBy(() -> license.freeSeat(LEFT)).isInstanceOf(IllegalStateException.class);

            assertThat(license.timesActivated()).isZero();
        }

        @Test
        @DisplayName("L1 a freed seat may be taken again")
        void aFreedSeatMayBeTakenAgain() {
            License license = ALicense.withSeats(1);
            license.takeSeat(NEW, NOW);

            license.freeSeat(CLEARED);

            assertThat(license.hasFreeSeat()).isTrue();
            assertThat(license.timesActivated()).isZero();
        }
    }

    @Nested
    @DisplayName("transfers")
    class Transfers {

        @Test
        @DisplayName("L2 a seat vacated by one device and taken by another is a transfer")
        void aSeatTakenByAnotherDeviceIsATransfer() {
            License license = ALicense.withSeats(1);
            license.takeSeat(NEW, NOW);
            license.freeSeat(LEFT);

            license.takeSeat(NEW, NOW);

            assertThat(license.transferCount()).isEqualTo(1);
        }

        @Test
        @DisplayName("L2 the same device coming back is no transfer")
        void theSameDeviceComingBackIsNoTransfer() {
            License license = ALicense.withSeats(1);
            license.takeSeat(NEW, NOW);
            license.freeSeat(LEFT);

            license.takeSeat(RETURNING, NOW);

            assertThat(license.transferCount()).isZero();
        }

        @Test
        @DisplayName("L2 the first devices on fresh seats are no transfers")
        void theFirstDevicesAreNoTransfers() {
            License license = ALicense.withSeatsAndTransfers(3, 1);

            license.takeSeat(NEW, NOW);
            license.takeSeat(NEW, NOW);
            license.takeSeat(NEW, NOW);

            assertThat(license.transferCount()).isZero();
        }

        @Test
        @DisplayName("L2 a seat that the vendor cleared is taken without a transfer")
        void aClearedSeatIsTakenWithoutATransfer() {
            License license = ALicense.withSeatsAndTransfers(1, 1);
            license.takeSeat(NEW, NOW);

            license.freeSeat(CLEARED);
            license.takeSeat(NEW, NOW);

            assertThat(license.transferCount()).isZero();
        }

        @Test
        @DisplayName("L2 over the limit of transfers a new device is refused, a returning one is not")
        void overTheLimitOnlyAReturningDeviceMayCome() {
            License license = movedOnce(ALicense.withSeatsAndTransfers(1, 1));
            license.freeSeat(LEFT);

            assertThat(license.mayTransferTo(NEW)).isFalse();
            assertThat(license.mayTransferTo(RETURNING)).isTrue();
            assertThatThrownBy(() -> license.takeSeat(NEW, NOW)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        @DisplayName("L2 with a seat to take over spent by a returning device, a new one on a fresh seat is no transfer")
        void aReturningDeviceSpendsTheVacatedSeat() {
            License license = ALicense.withSeatsAndTransfers(2, 1);
            license.takeSeat(NEW, NOW);
            license.freeSeat(LEFT);
            license.takeSeat(RETURNING, NOW);

            license.takeSeat(NEW, NOW);

            assertThat(license.transferCount()).isZero();
        }

        @Test
        @DisplayName("L2 a reset frees all seats, leaves none to take over, and keeps the transfers that were made")
        void aResetKeepsTheTransfersThatWereMade() {
            License license = movedOnce(ALicense.withSeatsAndTransfers(2, 1));
            license.freeSeat(LEFT);

            license.freeAllSeats();

            assertThat(license.timesActivated()).isZero();
            assertThat(license.mayTransferTo(NEW)).isTrue();
            assertThat(license.transferCount()).isEqualTo(1);
        }

        private License movedOnce(License license) {
            license.takeSeat(NEW, NOW);
            license.freeSeat(LEFT);
            license.takeSeat(NEW, NOW);
            return license;
        }
    }

    @Nested
    @DisplayName("terms")
    class Granted {

        @Test
        @DisplayName("L4 the first activation sets the end of a duration; later ones and other devices do not move it")
        void theFirstActivationSetsTheEnd() {
            License license = ALicense.on(of(LicenseType.TIME_LIMITED, seats(2), lasting("35d")));
            assertThat(license.terms().time().validityPeriod()).isNull();

            license.takeSeat(NEW, NOW);
            license.takeSeat(NEW, NOW.plusDays(3));
            license.freeSeat(LEFT);
            license.takeSeat(RETURNING, NOW.plusDays(9));

            assertThat(license.terms().time().validityPeriod()).isEqualTo(NOW.plusDays(35));
        }

        @Test
        @DisplayName("L4 a refused activation sets no end")
        void aRefusedActivationSetsNoEnd() {
            License license = ALicense.on(of(LicenseType.TIME_LIMITED, seats(0), lasting("35d")));

            assertThatThrownBy(() -> license.takeSeat(NEW, NOW)).isInstanceOf(IllegalStateException.class);

            assertThat(license.terms().time().validityPeriod()).isNull();
        }

        @Test
        @DisplayName("L7 terms are replaced as a whole; the seats that are taken stay taken")
        void termsAreReplacedAsAWhole() {
            License license = ALicense.withSeats(1);
            license.takeSeat(NEW, NOW);
            Terms wished = perpetual(seats(3, 2));

            license.replaceTerms(wished);

            assertThat(license.terms().seats().maxActivations()).isEqualTo(3);
            assertThat(license.terms().seats().maxTransfers()).isEqualTo(2);
            assertThat(license.timesActivated()).isEqualTo(1);
        }

        @Test
        @DisplayName("C3 a license keeps its copy of the terms when another license of the same policy begins")
        void aLicenseKeepsItsCopyOfTheTerms() {
            Terms ofPolicy = of(LicenseType.TIME_LIMITED, lasting("35d"));
            License first = ALicense.on(ofPolicy);
            License second = ALicense.on(ofPolicy);

            first.takeSeat(NEW, NOW);

            assertThat(second.terms().time().validityPeriod()).isNull();
            assertThat(ofPolicy.time().validityPeriod()).isNull();
        }

        @Test
        @DisplayName("a license may be disabled, enabled and described anew")
        void aLicenseMayBeDisabledAndDescribed() {
            License license = ALicense.withSeats(1);

            license.enable(false);
            license.describe("{\"tier\":2}");

            assertThat(license.enabled()).isFalse();
            assertThat(license.metadata()).isEqualTo("{\"tier\":2}");
        }
    }

    @Nested
    @DisplayName("units")
    class Units {

        private final License license = ALicense.counting(unitsPer(ConsumptionPeriod.MONTHLY, 100));

        @Test
        @DisplayName("L6 units add up within a period and start at zero with the next")
        void unitsAddUpWithinAPeriod() {
            license.use(30, day("2026-03-01"));
            license.use(40, day("2026-03-31"));

            assertThat(license.meterOn(day("2026-03-31")).total()).isEqualTo(70);
            assertThat(license.meterOn(day("2026-04-01")).total()).isZero();
        }

        @Test
        @DisplayName("looking at the meter of a later day changes nothing")
        void lookingChangesNothing() {
            license.use(30, day("2026-03-01"));

            license.meterOn(day("2026-04-01"));

            assertThat(license.meterOn(day("2026-03-02")).total()).isEqualTo(30);
        }

        @Test
        @DisplayName("a new license stands at zero")
        void aNewLicenseStandsAtZero() {
            assertThat(license.meterOn(day("2026-01-01")).total()).isZero();
        }
    }
}
