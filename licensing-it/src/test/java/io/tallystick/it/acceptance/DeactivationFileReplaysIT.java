package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.acceptance.fixture.OfflineScene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deactivation files that come again, late, altered or in the wrong order (rule 4, §3.4, fault F11). */
class DeactivationFileReplaysIT extends OfflineScene {

    @Test
    @DisplayName("O3 a deactivation file that comes many times is counted once")
    void givenADeactivationFile_whenItComesManyTimes_thenItIsCountedOnce() {
        var license = vendor.issues(aLicense().withUnits(10));
        var file = anOfflineMachineWith(license).deactivationFile().with("consumptions", 4);
        mustBeTaken(file);
        var before = counts.everything();

        for (int i = 0; i < 3; i++) {
            mustBeTaken(file);
        }

        assertThat(counts.everything()).isEqualTo(before);
        assertThat(counts.total(license)).isEqualTo(4);
    }

    @Test
    void givenADeactivationFileWithoutAnId_whenItComesTwice_thenItIsKnownByItsContent() {
        var license = vendor.issues(aLicense().withUnits(10));
        var file = anOfflineMachineWith(license).deactivationFile().without("request_id").with("consumptions", 4);

        mustBeTaken(file);
        mustBeTaken(file);

        assertThat(counts.total(license)).isEqualTo(4);
        mustBalance(license);
    }

    @Test
    void givenADeactivationFile_whenAnAlteredOneComesUnderItsId_thenItIsRefused() {
        var license = vendor.issues(aLicense().withUnits(10));
        var file = anOfflineMachineWith(license).deactivationFile().with("consumptions", 4);
        mustBeTaken(file);

        mustBeReused(file.with("consumptions", 5));
        mustBeReused(file.without("consumptions"));
        mustBeReused(aMachineWith(license).activationFile().withIdOf(file));
    }

    @Test
    void givenTheIdOfARequestFile_whenADeactivationFileCarriesIt_thenItIsRefused() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var request = machine.activationFile();
        accepted(request.uploadedBy(api));

        mustBeReused(machine.deactivationFile().withIdOf(request));
    }

    @Test
    @DisplayName("D6 a deactivation written before the device was activated again frees no seat")
    void givenADeactivationFileHeldBack_whenTheMachineWasActivatedAgainByAFile_thenItsUnitsAreBookedAndTheSeatStays() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = aMachineWith(license);
        accepted(machine.activationFile().dated(hoursAgo(3)).uploadedBy(api));
        var heldBack = machine.deactivationFile().dated(hoursAgo(2)).with("consumptions", 4);
        accepted(machine.activationFile().dated(hoursAgo(1)).uploadedBy(api));

        mustBeTaken(heldBack);

        mustHoldItsSeat(machine);
        assertThat(counts.total(license)).isEqualTo(4);
        mustBalance(license);
    }

    @Test
    void givenADeactivationFileHeldBack_whenTheMachineWasActivatedAgainOnline_thenItsUnitsAreBookedAndTheSeatStays() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = aMachineWith(license);
        accepted(machine.activationFile().dated(hoursAgo(3)).uploadedBy(api));
        accepted(machine.activates());

        mustBeTaken(machine.deactivationFile().dated(hoursAgo(2)).with("consumptions", 4));

        mustHoldItsSeat(machine);
        assertThat(counts.total(license)).isEqualTo(4);
    }

    @Test
    @DisplayName("O5 units are booked also when the seat is free already")
    void givenASeatThatIsFreeAlready_whenTheDeactivationFileComes_thenItsUnitsAreBookedAndNoSeatIsFreedTwice() {
        var license = vendor.issues(aLicense().withSeats(2).withUnits(10));
        var machine = anOfflineMachineWith(license);
        anActiveMachineWith(license);
        vendor.resets(machine);

        mustBeTaken(machine.deactivationFile().with("consumptions", 4));

        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(counts.total(license)).isEqualTo(4);
        mustBalance(license);
    }

    @Test
    void givenTwoReturnsOfOneMachine_whenTheyArriveInTheWrongOrder_thenBothAreCountedAndTheSeatIsFree() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = aMachineWith(license);
        accepted(machine.activationFile().dated(hoursAgo(4)).uploadedBy(api));
        var first = machine.deactivationFile().dated(hoursAgo(3)).with("consumptions", 1);
        accepted(machine.activationFile().dated(hoursAgo(2)).uploadedBy(api));
        var second = machine.deactivationFile().dated(hoursAgo(1)).with("consumptions", 2);

        mustBeTaken(second);
        mustBeTaken(first);

        assertThat(counts.activeDevices(license)).isZero();
        assertThat(counts.total(license)).isEqualTo(3);
        mustBalance(license);
    }
}
