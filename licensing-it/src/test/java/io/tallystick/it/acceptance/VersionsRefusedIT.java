package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.WrongMembers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code GET /api/v4/versions} and {@code installation_file}: every refusal. */
class VersionsRefusedIT extends Scene {

    @Test
    @DisplayName("D9 a machine that is not active is told no version")
    void givenAMachineThatIsNotActive_thenItIsTold() {
        var never = aMachineWith(vendor.issues(aLicense().withSeats(2)));
        mustRefuse("active_license_required", never);
        anActiveMachineWith(never.license());
        mustRefuse("device_not_found", never);
        var left = anActiveMachineWith(never.license());
        left.deactivates();
        mustRefuse("license_not_active", left);
    }

    @Test
    void givenADisabledLicenseOrABlacklistedMachine_thenItIsRefused() {
        var disabled = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.disables(disabled.license());
        var blacklisted = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(blacklisted);

        mustRefuse("license_not_enabled", disabled);
        mustRefuse("blacklisted", blacklisted);
    }

    @Test
    void givenNoOwnerOrNoSuchProductOrLicense_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var user = aMachineWith(vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY)));

        mustRefuse("license_key_or_license_user_required", machine.telling("license_key", null));
        mustRefuse("license_key_or_license_user_required", user.telling("username", null));
        mustRefuse("missing_parameters", machine.telling("license_key", null).telling("username", "somebody@example.org"));
        mustRefuse("unknown_product", machine.telling("product", "NOWHERE"));
        mustRefuse("license_not_found", machine.telling("license_key", "AAAA-AAAA-AAAA-AAAA"));
        mustRefuse("license_not_found", machine.telling("license_id", 1));
        mustRefuse("license_not_found", user.telling("username", "nobody@example.org"));
        mustRefuse("api_key_product_not_allowed", machine.calling(vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongParameter_thenTheMessageNamesIt() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var members = Stream.concat(WrongMembers.identityInQuery().filter(wrong -> !wrong.equals(new WrongMembers.Wrong("license_key", null,
                        "missing_parameters")) && !wrong.equals(new WrongMembers.Wrong("license_key", "", "missing_parameters"))),
                Stream.of(invalid("env", "beos"), invalid("env", "WIN"), invalid("channel", "x".repeat(51))));

        return mustNameAndBookNothing(members, wrong -> machine.telling(wrong.name(), wrong.value()).gets("versions"));
    }

    @Test
    void givenNoVersion_whenItsFileIsAskedFor_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        mustBookNothing("version_not_found", () -> machine.gets("installation_file"));
        mustBookNothing("validation_error", () -> machine.telling("version", "next").gets("installation_file"));
        mustBookNothing("validation_error", () -> machine.telling("version", "1".repeat(51)).gets("installation_file"));
    }

    @Test
    void givenATrailingSlash_thenTheAnswerIsTheSame() {
        var machine = aMachineWith(vendor.issues(aLicense()));

        mustBookNothing("active_license_required", () -> api.get("versions/", query(machine)));
        mustBookNothing("active_license_required", () -> api.get("installation_file/", query(machine)));
    }

    private static Map<String, ?> query(Machine machine) {
        return machine.identity();
    }

    private void mustRefuse(String code, Machine machine) {
        mustBookNothing(code, () -> machine.gets("versions"));
        mustBookNothing(code, () -> machine.gets("installation_file"));
    }
}
