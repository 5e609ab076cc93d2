package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OfflineFile;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that come twice, late, altered or in the wrong order (rule 4, §3.3, §3.4, fault F11). */
class OfflineReplaysIT extends Scene {

    @Test
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

    @Test
    void givenFilesOfTwoProducts_whenBothUseOneId_thenOnlyTheFirstIsTaken() {
        var file = aMachineWith(vendor.issues(aLicense())).activationFile();
        var elsewhere = aMachineWith(vendor.issues(aLicense().of(aProduct()))).activationFile().withIdOf(file);
        accepted(file.uploadedBy(api));

        mustBeReused(elsewhere);
    }

    private Machine anOfflineMachineWith(IssuedLicense license) {
        var machine = aMachineWith(license);
        accepted(machine.activationFile().uploadedBy(api));
        return machine;
    }

    private void mustBeTaken(OfflineFile file) {
        acceptedWith("license_deactivated", file.uploadedBy(api));
    }

    private void mustBeReused(OfflineFile file) {
        mustBookNothing("offline_request_reused", () -> file.uploadedBy(api));
    }

    private void mustHoldItsSeat(Machine machine) {
        assertThat(vendor.sees(machine).path("is_active").asBoolean()).isTrue();
        assertThat(counts.timesActivated(machine.license())).isEqualTo(1);
    }

    private static String hoursAgo(int hours) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).minusHours(hours));
    }
}
