package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OfflineFile;
import io.tallystick.it.acceptance.fixture.OfflineScene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v4/deactivate_offline} (seed, §3.4): the seat comes back, and the units that were used. */
class DeactivateOfflineIT extends OfflineScene {

    @Test
    void givenAnOfflineMachine_whenItsFileComesBack_thenItsSeatIsFree() {
        var license = vendor.issues(aLicense());
        var machine = anOfflineMachineWith(license);

        mustBeTaken(machine.deactivationFile());

        assertThat(counts.activeDevices(license)).isZero();
        assertThat(counts.timesActivated(license)).isZero();
        accepted(aMachineWith(license).activates());
    }

    @Test
    void givenEveryFormOfAFile_whenItComesBack_thenItIsRead() {
        mustFreeTheSeat(file -> api.postText("deactivate_offline", file.base64()));
        mustFreeTheSeat(file -> api.postText("deactivate_offline", "\uFEFF" + file.base64().replaceAll("(.{76})", "$1\r\n")));
        mustFreeTheSeat(file -> api.send("POST", "deactivate_offline", "application/x-www-form-urlencoded", file.base64().getBytes()));
        mustFreeTheSeat(file -> api.postFile("deactivate_offline", "file", "anything", file.base64()));
        mustFreeTheSeat(file -> api.post("deactivate_offline", file.json()));
    }

    @Test
    void givenAFileMadeWithAKeyForOtherProducts_whenItComesBack_thenItIsRefused() {
        var file = anOfflineMachineWith(vendor.issues(aLicense())).deactivationFile();
        var others = vendor.makesKey("products", List.of("SOMETHING-ELSE"));

        mustBookNothing("api_key_product_not_allowed", () -> file.signedWith(others).uploadedBy(api));
    }

    @Test
    void givenUnitsUsedOffline_whenTheFileComesBack_thenTheyAreBookedWithTheFilesId() {
        var license = vendor.issues(aLicense().withUnits(10));
        var file = anOfflineMachineWith(license).deactivationFile().with("consumptions", 3)
                .with("product_features", List.of(Map.of("feature", "export", "consumptions", 2)));

        mustBeTaken(file);

        mustStandAt(3, 2, license);
        assertThat(books.number("select count(*) from consumption_entry where booking_key = ? and source = 'OFFLINE'", file.requestId()))
                .isEqualTo(2);
    }

    @Test
    void givenASingleFeatureThatIsNoArray_whenTheFileComesBack_thenItIsReadAsWell() {
        var license = vendor.issues(aLicense());
        var file = anOfflineMachineWith(license).deactivationFile();

        mustBeTaken(file.with("product_features", Map.of("feature", "export", "consumptions", 4)));

        mustStandAt(0, 4, license);
    }

    @Test
    @DisplayName("K4 O5 what a device used offline is booked in full, also beyond its allowance")
    void givenMoreUnitsThanTheQuota_whenTheFileComesBack_thenTheyAreBookedInFullAndNothingIsLeft() {
        var license = vendor.issues(aLicense().withSeats(2).withUnits(10));
        var online = anActiveMachineWith(license);
        accepted(online.uses(8));

        mustBeTaken(anOfflineMachineWith(license).deactivationFile().with("consumptions", 7)
                .with("product_features", List.of(Map.of("feature", "export", "consumptions", 60))));

        mustStandAt(15, 60, license);
        assertThat(accepted(online.checks()).path("total_consumptions").asLong()).isEqualTo(15);
        mustBookNothing("license_not_enough_consumptions", () -> online.uses(1));
        mustBookNothing("feature_not_enough_consumptions", () -> online.usesFeature("export", 1));
    }

    @Test
    void givenNegativeUnits_whenTheFileComesBack_thenTheLicenseDecides() {
        var allowed = vendor.issues(aLicense().withSeats(2).withUnits(10).with("allow_negative_consumptions", true));
        accepted(anActiveMachineWith(allowed).uses(5));
        var forbidden = vendor.issues(aLicense().withUnits(10));

        mustBeTaken(anOfflineMachineWith(allowed).deactivationFile().with("consumptions", -2));
        mustRefuse("negative_consumptions_not_allowed", anOfflineMachineWith(forbidden).deactivationFile().with("consumptions", -2));

        mustStandAt(3, 0, allowed);
    }

    @Test
    void givenVariablesInTheFile_whenItComesBack_thenTheyAreStoredThoughTheSeatIsFree() {
        var machine = anOfflineMachineWith(vendor.issues(aLicense()));

        mustBeTaken(machine.deactivationFile().with("variables", Map.of("last-room", "12")));

        var id = vendor.sees(machine).path("id").asLong();
        assertThat(accepted(management.get("devices/" + id)).path("variables").path(0).path("value").asText()).isEqualTo("12");
    }

    @Test
    void givenTheFileOfAUser_whenThePasswordIsRight_thenTheUsersSeatIsFreeToo() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY, "max_activations", 1));
        var machine = anOfflineMachineWith(license);

        mustRefuse("license_not_found", machine.deactivationFile().with("password", "a guess"));
        mustBeTaken(machine.deactivationFile());

        assertThat(books.number("select times_activated from license_assignment where license_id = ?", license.id())).isZero();
    }

    @Test
    void givenAnExpiredLicense_whenTheFileComesBack_thenTheUnitsAreBookedAllTheSame() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = anOfflineMachineWith(license);
        vendor.changes(license, "validity_period", "2020-01-01");

        mustBeTaken(machine.deactivationFile().with("consumptions", 3));

        mustStandAt(3, 0, license);
    }

    @Test
    void givenAMachineThatActivatedOnlineByItsOwnSlowClock_whenItsFileComesBackAtOnce_thenTheSeatIsFree() {
        var license = vendor.issues(aLicense());
        var slow = api.withClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-10)));
        var machine = anActiveMachineWith(license, slow);

        mustBeTaken(machine.deactivationFile());

        assertThat(counts.activeDevices(license)).isZero();
    }

    @Test
    void givenAMachineThatMayNot_whenItsFileComesBack_thenItIsRefused() {
        var disabled = anOfflineMachineWith(vendor.issues(aLicense()));
        vendor.disables(disabled.license());
        var blacklisted = anOfflineMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(blacklisted);
        var stranger = aMachineWith(vendor.issues(aLicense()));

        mustRefuse("license_not_enabled", disabled.deactivationFile());
        mustRefuse("blacklisted", blacklisted.deactivationFile());
        mustRefuse("device_not_found", stranger.deactivationFile());
        mustRefuse("unknown_product", stranger.telling("product", "NOWHERE").deactivationFile());
        mustRefuse("license_not_found", stranger.telling("license_key", "AAAA-AAAA-AAAA-AAAA").deactivationFile());
    }

    private Machine anActiveMachineWith(IssuedLicense license, LicenseApi by) {
        var machine = aMachineWith(license).calling(by);
        accepted(machine.activates());
        return machine;
    }

    private void mustFreeTheSeat(Upload upload) {
        var license = vendor.issues(aLicense());

        acceptedWith("license_deactivated", upload.of(anOfflineMachineWith(license).deactivationFile()));

        assertThat(counts.activeDevices(license)).isZero();
    }

    private void mustStandAt(long units, long featureUnits, IssuedLicense license) {
        assertThat(counts.total(license)).isEqualTo(units);
        assertThat(counts.total(license, "export")).isEqualTo(featureUnits);
        mustBalance(license);
    }

    private interface Upload {
        Answer of(OfflineFile file);
    }
}
