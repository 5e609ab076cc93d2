package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A license that moves from machine to machine (§5): {@code transfer_count}, {@code max_transfers}. */
class TransfersIT extends Scene {

    @Test
    @DisplayName("L2 a seat vacated by one device and taken by another is a transfer")
    void givenAMachineThatLeft_whenAnotherTakesItsSeat_thenOneTransferIsCounted() {
        var license = vendor.issues(aLicense());

        var next = leaves(anActiveMachineWith(license));
        var answer = accepted(next.activates());

        assertThat(answer.path("transfer_count").asInt()).isEqualTo(1);
        assertThat(counts.transfers(license)).isEqualTo(1);
    }

    @Test
    void givenFreshSeats_whenMachinesActivateOneAfterTheOther_thenThatIsNoTransfer() {
        var license = vendor.issues(aLicense().withSeats(3).with("max_transfers", 1));

        accepted(aMachineWith(license).activates());
        accepted(aMachineWith(license).activates());
        accepted(aMachineWith(license).activates());

        assertThat(counts.transfers(license)).isZero();
    }

    @Test
    void givenTheSameMachine_whenItLeavesAndComesBackManyTimes_thenThatIsNoTransfer() {
        var license = vendor.issues(aLicense().with("max_transfers", 1));
        var machine = anActiveMachineWith(license);

        for (int i = 0; i < 3; i++) {
            leaves(machine);
            accepted(machine.activates());
        }

        assertThat(counts.transfers(license)).isZero();
    }

    @Test
    void givenAllTransfersUsed_whenAThirdMachineActivates_thenItIsRefusedButTheFormerOnesMayComeBack() {
        var license = vendor.issues(aLicense().with("max_transfers", 1));
        var first = anActiveMachineWith(license);
        var second = leaves(first);
        accepted(second.activates());
        var third = leaves(second);

        var before = counts.everything();
        refused("license_transferred_max_times", third.activates());
        assertThat(counts.everything()).isEqualTo(before);

        accepted(first.activates());
        assertThat(counts.transfers(license)).isEqualTo(1);
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    void givenNoLimitOfTransfers_whenTheLicenseMovesOften_thenEachMoveIsCountedAndNoneRefused() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);

        for (int i = 0; i < 4; i++) {
            machine = leaves(machine);
            accepted(machine.activates());
        }

        assertThat(counts.transfers(license)).isEqualTo(4);
        assertThat(counts.timesActivated(license)).isEqualTo(1);
    }

    @Test
    void givenASeatThatTheVendorCleared_whenAnotherMachineTakesIt_thenThatIsNoTransfer() {
        var byDevice = vendor.issues(aLicense().with("max_transfers", 1));
        vendor.resets(anActiveMachineWith(byDevice));
        var byLicense = vendor.issues(aLicense().with("max_transfers", 1));
        anActiveMachineWith(byLicense);
        vendor.resets(byLicense);

        mustActivateWithoutTransfer(byDevice);
        mustActivateWithoutTransfer(byLicense);
    }

    private void mustActivateWithoutTransfer(IssuedLicense license) {
        accepted(aMachineWith(license).activates());

        assertThat(counts.transfers(license)).isZero();
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    private Machine leaves(Machine machine) {
        acceptedWith("license_deactivated", machine.deactivates());
        return aMachineWith(machine.license());
    }
}
