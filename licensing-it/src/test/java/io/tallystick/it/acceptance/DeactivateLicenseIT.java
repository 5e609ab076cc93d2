package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.WrongMembers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code POST /api/v4/deactivate_license} (§3.2). */
class DeactivateLicenseIT extends Scene {

    private static final String DEACTIVATED = "license_deactivated";

    @Test
    void givenAnActiveMachine_whenItDeactivates_thenItsSeatIsFreeAndItsRowStays() {
        var license = vendor.issues(aLicense().withSeats(2));
        var machine = anActiveMachineWith(license);
        anActiveMachineWith(license);

        acceptedWith(DEACTIVATED, machine.deactivates());

        assertThat(counts.timesActivated(license)).isEqualTo(1);
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(counts.devices(license)).isEqualTo(2);
        assertThat(vendor.sees(machine).path("is_active").asBoolean()).isFalse();
        assertThat(vendor.sees(machine).path("deactivated_at").isNull()).isFalse();
    }

    @Test
    @DisplayName("D3 a device that deactivates twice is told the same twice, and one seat is freed")
    void givenAMachineThatGaveItsSeatBack_whenItDeactivatesAgain_thenItHearsTheSameAndNothingIsBooked() {
        var license = vendor.issues(aLicense().withSeats(2));
        anActiveMachineWith(license);
        var machine = anActiveMachineWith(license);
        acceptedWith(DEACTIVATED, machine.deactivates());
        var before = counts.everything();

        acceptedWith(DEACTIVATED, machine.deactivates());

        assertThat(counts.everything()).isEqualTo(before);
    }

    @Test
    void givenTheOnlySeat_whenItIsGivenBack_thenAnotherMachineMayTakeIt() {
        var license = vendor.issues(aLicense());
        acceptedWith(DEACTIVATED, anActiveMachineWith(license).deactivates());

        accepted(aMachineWith(license).activates());

        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    void givenAUserBasedLicense_whenTheUserDeactivates_thenTheUsersOwnSeatIsFreeToo() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).withSeats(2).forUser(User.SOMEBODY, "max_activations", 1));
        var machine = anActiveMachineWith(license);

        mustRefuse("license_not_found", machine.telling("password", "a guess"));
        mustRefuse("missing_parameters", machine.telling("password", null));
        acceptedWith(DEACTIVATED, machine.deactivates());

        assertThat(books.number("select times_activated from license_assignment where license_id = ?", license.id())).isZero();
        accepted(aMachineWith(license).activates());
    }

    @Test
    void givenAMachineThatNeverActivated_whenItDeactivates_thenThereIsNoDevice() {
        var license = vendor.issues(aLicense());
        anActiveMachineWith(license);

        mustRefuse("device_not_found", aMachineWith(license));
    }

    @Test
    void givenADisabledLicenseOrABlacklistedMachine_whenItDeactivates_thenItIsRefused() {
        var ofDisabled = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.disables(ofDisabled.license());
        var blacklisted = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(blacklisted);

        mustRefuse("license_not_enabled", ofDisabled);
        mustRefuse("blacklisted", blacklisted);
    }

    @Test
    void givenNoSuchProductOrLicense_whenAMachineDeactivates_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var other = vendor.issues(aLicense());

        mustRefuse("unknown_product", machine.telling("product", "NOWHERE"));
        mustRefuse("license_not_found", machine.telling("license_key", other.key()));
        mustRefuse("license_not_found", machine.telling("license_id", other.id()));
    }

    @Test
    void givenAReadOnlyKeyOrOneOfOtherProducts_whenAMachineDeactivatesWithIt_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        mustRefuse("read_only_api_key", machine.calling(vendor.makesKey("read_only", true).of(api)));
        mustRefuse("api_key_product_not_allowed", machine.calling(vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAMachineDeactivates_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        return mustNameAndBookNothing(WrongMembers.identity(), wrong -> machine.telling(wrong.name(), wrong.value()).deactivates());
    }

    private void mustRefuse(String code, Machine machine) {
        mustBookNothing(code, machine::deactivates);
    }
}
