package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;

import java.util.List;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.WrongMembers;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code GET /api/v4/check_license}: every refusal of §3 "E", and parameters that are missing or wrong. */
class CheckLicenseRefusedIT extends Scene {

    @Test
    void givenAMachineThatNeverActivated_whenItChecks_thenThereIsNoDevice() {
        mustRefuse("device_not_found", aMachineWith(vendor.issues(aLicense())));
    }

    @Test
    void givenAMachineThatGaveItsSeatBackOrLostIt_whenItChecks_thenTheLicenseIsNotActive() {
        var left = anActiveMachineWith(vendor.issues(aLicense()));
        acceptedWith("license_deactivated", left.deactivates());
        var reset = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.resets(reset);
        var ofResetLicense = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.resets(ofResetLicense.license());

        mustRefuse("license_not_active", left);
        mustRefuse("license_not_active", reset);
        mustRefuse("license_not_active", ofResetLicense);
    }

    @Test
    void givenADisabledLicense_whenItsMachineChecks_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.disables(machine.license());

        mustRefuse("license_not_enabled", machine);
    }

    @Test
    void givenABlacklistedMachine_whenItChecks_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(machine);

        mustRefuse("blacklisted", machine);
    }

    @Test
    void givenNoSuchProductOrLicense_whenAMachineChecks_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        mustRefuse("unknown_product", machine.telling("product", "NOWHERE"));
        mustRefuse("license_not_found", machine.telling("license_key", "AAAA-AAAA-AAAA-AAAA"));
        mustRefuse("license_not_found", machine.telling("license_id", 1));
    }

    @Test
    void givenAUserBasedProduct_whenTheUserIsUnknownOrNotNamed_thenItIsRefused() {
        var machine = aMachineWith(vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY)));

        mustRefuse("license_not_found", machine.telling("username", "nobody@example.org"));
        mustRefuse("missing_parameters", machine.telling("username", null));
    }

    @Test
    void givenAKeyOfOtherProducts_whenAMachineChecksWithIt_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        mustRefuse("api_key_product_not_allowed", machine.calling(vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongParameter_whenAMachineChecks_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var members = Stream.concat(WrongMembers.identityInQuery(), Stream.of(invalid("include_expired_features", "yes"),
                invalid("is_vm", "perhaps"), invalid("app_ver", "1".repeat(101)), invalid("vm_info", "x".repeat(501))));

        return mustNameAndBookNothing(members, wrong -> machine.telling(wrong.name(), wrong.value()).checks());
    }

    private void mustRefuse(String code, Machine machine) {
        mustBookNothing(code, machine::checks);
    }
}
