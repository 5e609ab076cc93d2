package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.acceptance.fixture.OfflineScene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Request files that come again, altered, or after their time (rule 4, §3.3). */
class ActivationFileReplaysIT extends OfflineScene {

    @Test
    @DisplayName("O3 D2 a request file that comes again takes no second seat")
    void givenARequestFile_whenItIsUploadedAgain_thenItAnswersTheSameDeviceAndTakesNoSecondSeat() {
        var license = vendor.issues(aLicense().withSeats(2));
        var file = aMachineWith(license).activationFile();
        var first = accepted(file.uploadedBy(api));
        var before = counts.everything();

        var again = accepted(api.postText("activate_offline", file.base64().replaceAll("(.{64})", "$1\n")));

        assertThat(again.path("device_id")).isEqualTo(first.path("device_id"));
        assertThat(again.path("request_id")).isEqualTo(first.path("request_id"));
        assertThat(counts.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("O3 D5 a request file that comes again changes nothing about a device that came online since")
    void givenAMachineThatCameOnlineSince_whenItsOldRequestFileComesAgain_thenNothingAboutTheMachineChanges() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = aMachineWith(license);
        var old = machine.activationFile().dated(hoursAgo(3)).with("hostname", "old name");
        accepted(old.uploadedBy(api));
        accepted(machine.telling("hostname", "new name").activates());

        accepted(old.uploadedBy(api));

        assertThat(vendor.sees(machine).path("is_offline").asBoolean()).isFalse();
        assertThat(vendor.sees(machine).path("hostname").asText()).isEqualTo("new name");
        mustBeTaken(machine.deactivationFile().dated(hoursAgo(2)));
        mustHoldItsSeat(machine);
    }

    @Test
    void givenALicenseThatWasDisabledSince_whenARequestFileComesAgain_thenThereIsNoFreshFile() {
        var machine = aMachineWith(vendor.issues(aLicense().withSeats(2)));
        var file = machine.activationFile();
        accepted(file.uploadedBy(api));
        vendor.disables(machine.license());

        mustBookNothing("license_not_enabled", () -> file.uploadedBy(api));
    }

    @Test
    void givenARequestFile_whenAnAlteredOneComesUnderItsId_thenItIsRefused() {
        var license = vendor.issues(aLicense().withSeats(2));
        var file = aMachineWith(license).activationFile();
        accepted(file.uploadedBy(api));

        mustBeReused(file.with("hostname", "another"));
        mustBeReused(aMachineWith(license).activationFile().withIdOf(file));
        mustBeReused(aMachineWith(vendor.issues(aLicense())).activationFile().withIdOf(file));
    }

    @Test
    @DisplayName("O4 a request file whose device has given its seat back since is refused, a new one is not")
    void givenAMachineThatGaveItsSeatBack_whenItsOldRequestFileComesAgain_thenItIsRefusedButANewOneIsNot() {
        var license = vendor.issues(aLicense());
        var machine = aMachineWith(license);
        var old = machine.activationFile();
        accepted(old.uploadedBy(api));
        mustBeTaken(machine.deactivationFile());

        mustBeReused(old);
        assertThat(counts.activeDevices(license)).isZero();

        accepted(machine.activationFile().uploadedBy(api));
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    void givenAMachineThatTheVendorReset_whenItsOldRequestFileComesAgain_thenItIsRefused() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var old = machine.activationFile();
        accepted(old.uploadedBy(api));
        vendor.resets(machine);

        mustBeReused(old);
    }

    @Test
    void givenFilesOfTwoProducts_whenBothUseOneId_thenOnlyTheFirstIsTaken() {
        var file = aMachineWith(vendor.issues(aLicense())).activationFile();
        var elsewhere = aMachineWith(vendor.issues(aLicense().of(aProduct()))).activationFile().withIdOf(file);
        accepted(file.uploadedBy(api));

        mustBeReused(elsewhere);
    }
}
