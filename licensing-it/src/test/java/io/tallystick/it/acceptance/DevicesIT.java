package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/devices/}: find, reset, blacklist, refresh files (§6). */
class DevicesIT extends Scene {

    @Test
    void givenAMachine_whenTheVendorLooksAtIt_thenEveryMemberIsThereAndItsVariables() {
        var machine = aMachineWith(vendor.issues(aLicense())).telling("app_ver", "1.2");
        accepted(machine.activates());
        accepted(machine.tracks(Map.of("theme", "dark")));

        var device = accepted(management.get("devices/" + id(machine)));

        assertThat(device.fieldNames()).toIterable().containsExactly("id", "license_id", "hardware_id", "is_active", "is_offline",
                "is_air_gapped", "is_blacklisted", "hostname", "os_ver", "ip", "ip_local", "mac_address", "app_ver", "app_name", "sdk_ver", "is_vm", "vm_info",
                "activated_at", "deactivated_at", "last_check_at", "name", "locked_until", "is_borrowed", "borrowed_until", "floating_slots", "variables");
        assertThat(device.path("license_id").asLong()).isEqualTo(machine.license().id());
        assertThat(device.path("hardware_id").asText()).isEqualTo(machine.hardwareId());
        assertThat(device.path("app_ver").asText()).isEqualTo("1.2");
        assertThat(device.path("hostname").isNull()).isTrue();
        assertThat(device.path("activated_at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(device.path("variables").path(0).path("variable").asText()).isEqualTo("theme");
    }

    @Test
    void givenMachinesOfSeveralLicenses_whenTheyAreListed_thenFiltersAndPagesShowExactlyTheFittingOnes() {
        var license = vendor.issues(aLicense().withSeats(3));
        var first = anActiveMachineWith(license);
        var second = anActiveMachineWith(license);
        var elsewhere = new Machine(api, vendor.issues(aLicense()), first.hardwareId());
        accepted(elsewhere.activates());

        assertThat(found("license_id=" + license.id() + "&limit=1")).containsExactly(second.hardwareId(), first.hardwareId());
        assertThat(found("hardware_id=" + first.hardwareId())).hasSize(2);
        assertThat(found("hardware_id=" + first.hardwareId() + "&license_id=" + license.id())).hasSize(1);
        assertThat(found("hardware_id=nothing")).isEmpty();
        refused("validation_error", management.get("devices/?license_id=none"));
    }

    @Test
    void givenAnActiveMachine_whenTheVendorResetsIt_thenItsSeatIsFreeAndResettingAgainChangesNothing() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);

        vendor.resets(machine);
        assertThat(counts.timesActivated(license)).isZero();
        assertThat(counts.activeDevices(license)).isZero();

        vendor.resets(machine);
        assertThat(counts.timesActivated(license)).isZero();
        accepted(machine.activates());
        mustBalance(license);
    }

    @Test
    @DisplayName("D4 a blacklisted device is refused every call and holds no seat")
    void givenAnActiveMachine_whenItIsBlacklisted_thenItIsRefusedEveryCallAndHoldsNoSeat() {
        var license = vendor.issues(aLicense().withUnits(5));
        var machine = anActiveMachineWith(license);

        vendor.blacklists(machine);
        vendor.blacklists(machine);

        assertThat(counts.timesActivated(license)).isZero();
        assertThat(vendor.sees(machine).path("is_blacklisted").asBoolean()).isTrue();
        for (var answer : List.of(machine.activates(), machine.checks(), machine.deactivates(), machine.uses(1), machine.usesFeature("export", 1),
                machine.tracks(Map.of("a", "b")), machine.asksForVariables(), machine.activationFile().uploadedBy(api),
                machine.deactivationFile().uploadedBy(api))) {
            refused("blacklisted", answer);
        }
        accepted(aMachineWith(license).activates());
    }

    @Test
    void givenAMachineThatIsForgiven_whenItWasBlacklistedOrNot_thenItIsAsFreeAsAnyOther() {
        var blacklisted = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(blacklisted);
        var innocent = anActiveMachineWith(vendor.issues(aLicense()));

        vendor.forgives(blacklisted);
        vendor.forgives(innocent);

        refused("license_not_active", blacklisted.checks());
        accepted(blacklisted.activates());
        accepted(innocent.checks());
        assertThat(counts.timesActivated(innocent.license())).isEqualTo(1);
    }

    @Test
    void givenAMachineOnTwoLicenses_whenItIsBlacklistedOnOne_thenTheOtherIsUntouched() {
        var one = anActiveMachineWith(vendor.issues(aLicense()));
        var other = one.with(vendor.issues(aLicense()));
        accepted(other.activates());

        vendor.blacklists(one);

        accepted(other.checks());
    }

    @Test
    @DisplayName("O6 a refresh file is the license of this moment for one device")
    void givenAChangedLicense_whenARefreshFileIsMade_thenItIsTheLicenseOfThisMomentForThatDevice() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);
        var before = counts.everything();
        vendor.changes(license, "metadata", Map.of("grade", "ü"), "max_transfers", 4);

        var answer = vendor.makesRefreshFileFor(machine);

        var file = Json.parsed(new String(Base64.getDecoder().decode(answer.body()), UTF_8));
        assertThat(file.path("hardware_id").asText()).isEqualTo(machine.hardwareId());
        assertThat(file.path("device_id").asLong()).isEqualTo(id(machine));
        assertThat(file.path("metadata").path("grade").asText()).isEqualTo("ü");
        assertThat(file.path("max_transfers").asInt()).isEqualTo(4);
        assertThat(counts.everything().replaceAll("sum.version.*", "")).isEqualTo(before.replaceAll("sum.version.*", ""));
    }

    @Test
    void givenAMachineOfAUser_whenARefreshFileIsMade_thenItNamesThatUser() {
        var other = User.aStranger();
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).withSeats(2).forUser(User.SOMEBODY).forUser(other));
        var machine = anActiveMachineWith(license.usedBy(other));

        var file = Json.parsed(new String(Base64.getDecoder().decode(vendor.makesRefreshFileFor(machine).body()), UTF_8));

        assertThat(file.path("user").path("email").asText()).isEqualTo(other.email());
    }

    @Test
    void givenAMachineWithoutASeat_whenARefreshFileIsAskedFor_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        acceptedWith("license_deactivated", machine.deactivates());

        mustBookNothing("license_not_active", () -> vendor.makesRefreshFileFor(machine));
    }

    @Test
    void givenNoSuchDevice_whenAnythingIsDoneWithIt_thenItIsNotFound() {
        for (var id : List.of("1", "999999999999999999", "none")) {
            mustBookNothing(404, "not_found", () -> management.get("devices/" + id));
            mustBookNothing(404, "not_found", () -> management.get("devices/" + id + "/refresh_file"));
            mustBookNothing(404, "not_found", () -> management.post("devices/" + id + "/reset", ""));
            mustBookNothing(404, "not_found", () -> management.post("devices/" + id + "/blacklist", ""));
            mustBookNothing(404, "not_found", () -> management.delete("devices/" + id + "/blacklist"));
        }
    }

    private long id(Machine machine) {
        return vendor.sees(machine).path("id").asLong();
    }

    private List<String> found(String query) {
        return Pages.of(management, "devices/?" + query).findAll("hardware_id");
    }
}
