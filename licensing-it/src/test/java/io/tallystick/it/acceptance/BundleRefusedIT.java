package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundleFor;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.BundleScene;
import io.tallystick.it.acceptance.fixture.BundleWish;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.WrongMembers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Why {@code activate_bundle}, {@code check_bundle} and {@code deactivate_bundle} say no, and that nothing is booked then. */
class BundleRefusedIT extends BundleScene {

    @Test
    @DisplayName("D11 every rule of an activation refuses the bundle when one member breaks it")
    void givenAMemberThatBreaksARule_whenTheBundleIsActivated_thenItIsRefusedAndNamed() {
        mustRefuse("license_expired", aBundle().where(1, "license_type", "time-limited").where(1, "validity_period", "2020-01-01"));
        mustRefuse("license_start_date_error", aBundle().where(1, "start_date", "2090-01-01"));
        mustNameTheMember("vm_not_allowed", machineWith(aBundle().where(1, "prevent_vm", true)).telling("is_vm", true));
        mustNameTheMember("product_version_not_supported", machineWith(aBundle().where(1, "min_version", "2.0")).telling("app_ver", "1.9"));
    }

    @Test
    void givenADisabledMemberOrABlacklistedMachine_whenTheBundleIsUsed_thenItIsRefused() {
        var bundle = bundles.issues(aBundle().withSeats(2, 2));
        var machine = anActiveMachineWith(bundle);
        var blacklisted = anActiveMachineWith(bundle);
        vendor.blacklists(blacklisted.with(bundle.member(1)));

        for (var code : List.of("blacklisted", "license_not_enabled")) {
            var refused = code.equals("blacklisted") ? blacklisted : machine;
            mustBookNothing(code, refused::activatesBundle);
            mustBookNothing(code, refused::checksBundle);
            mustBookNothing(code, refused::deactivatesBundle);
            vendor.disables(bundle.member(1));
        }
        mustHaveActive(bundle, 2, 1);
    }

    @Test
    void givenTransfersThatAreUsedUp_whenAnotherMachineActivatesTheBundle_thenItIsRefused() {
        var bundle = bundles.issues(aBundle().where(1, "max_transfers", 1));
        acceptedWith("license_deactivated", anActiveMachineWith(bundle).deactivatesBundle());
        acceptedWith("license_deactivated", anActiveMachineWith(bundle).deactivatesBundle());

        mustBookNothing("license_transferred_max_times", aMachineWith(bundle)::activatesBundle);
    }

    @Test
    void givenAUser_whenPasswordOrSeatsAreWrong_thenTheBundleIsRefused() {
        var bundle = bundles.issues(aBundleFor(User.SOMEBODY).withSeats(3, 3).forUser(User.SOMEBODY, "max_activations", 1));
        var machine = aMachineWith(bundle);

        mustBookNothing("license_not_found", machine.telling("password", "a guess")::activatesBundle);
        mustBookNothing("missing_parameters", machine.telling("password", null)::activatesBundle);
        mustBookNothing("missing_parameters", machine.telling("password", null)::deactivatesBundle);
        accepted(machine.activatesBundle());
        mustBookNothing("license_user_activated_max_times", aMachineWith(bundle)::activatesBundle);
        assertThat(accepted(machine.checksBundle())).hasSize(2);
        acceptedWith("license_deactivated", machine.deactivatesBundle());
        assertThat(books.number("select sum(times_activated) from license_assignment where license_id = ?", bundle.member(1).id())).isZero();
    }

    @Test
    @DisplayName("C4 C9 an archived or disabled bundle, or product of a member, is activated no more; what is active goes on")
    void givenAnArchivedOrDisabledBundle_whenItIsUsed_thenOnlyActivationIsRefused() {
        var bundle = bundles.issues(aBundle().withSeats(2, 2));
        var active = anActiveMachineWith(bundle);

        bundles.changes(bundle, "enabled", false);
        mustBookNothing("disabled_product", aMachineWith(bundle)::activatesBundle);
        bundles.changes(bundle, "enabled", true, "archived", true);
        mustBookNothing("archived_product", aMachineWith(bundle)::activatesBundle);
        mustBookNothing("archived_product", () -> bundles.orders(bundle.code(), Map.of()));
        accepted(active.checksBundle());
        bundles.changes(bundle, "archived", false);
        vendor.changes(bundle.member(1).product(), "enabled", false);
        mustBookNothing("disabled_product", aMachineWith(bundle)::activatesBundle);
        vendor.changes(bundle.member(1).product(), "enabled", true, "archived", true);
        mustBookNothing("archived_product", aMachineWith(bundle)::activatesBundle);
        acceptedWith("license_deactivated", active.deactivatesBundle());
    }

    @Test
    void givenNoSuchBundleOrLicense_whenItIsUsed_thenItIsRefused() {
        var bundle = bundles.issues(aBundle().withSeats(2, 2));
        var machine = anActiveMachineWith(bundle);
        var other = bundles.issues(aBundle());

        for (var wrong : List.of(machine.telling("product", "NOWHERE"), machine.telling("product", bundle.member(0).product().code()))) {
            mustRefuseAll("unknown_product", wrong);
        }
        for (var wrong : List.of(machine.telling("license_key", other.member(0).key()), machine.telling("license_id", other.member(0).id()),
                machine.telling("license_key", vendor.issues(aLicense()).key()))) {
            mustRefuseAll("license_not_found", wrong);
        }
        mustBookNothing("unknown_product", machine.telling("product", bundle.code())::activates);
    }

    @Test
    void givenAKeyThatMayNot_whenTheBundleIsUsed_thenItIsRefused() {
        var bundle = bundles.issues(aBundle());
        var machine = anActiveMachineWith(bundle);
        var reader = machine.calling(vendor.makesKey("read_only", true).of(api));
        var codes = bundle.licenses().stream().map(license -> license.product().code()).toList();

        mustBookNothing("read_only_api_key", reader::activatesBundle);
        mustBookNothing("read_only_api_key", reader::deactivatesBundle);
        accepted(reader.checksBundle());
        for (var code : codes) {
            mustRefuseAll("api_key_product_not_allowed", machine.calling(vendor.makesKey("products", List.of(code)).of(api)));
        }
        accepted(machine.calling(vendor.makesKey("products", codes).of(api)).checksBundle());
    }

    @Test
    void givenAMachineThatIsNotActiveOnEveryMember_whenItChecks_thenItIsToldSo() {
        var bundle = bundles.issues(aBundle());
        var machine = aMachineWith(bundle);

        mustBookNothing("device_not_found", machine::checksBundle);
        mustBookNothing("device_not_found", machine::deactivatesBundle);
        accepted(machine.with(bundle.member(0)).activates());
        mustBookNothing("device_not_found", machine::checksBundle);
        accepted(machine.activatesBundle());
        acceptedWith("license_deactivated", machine.with(bundle.member(1)).deactivates());
        mustBookNothing("license_not_active", machine::checksBundle);
    }

    @Test
    void givenNoAuthorization_whenABundleIsUsed_thenItIsRefused() {
        var nobody = aMachineWith(bundles.issues(aBundle())).calling(api.withoutHeader("Authorization"));

        mustRefuseAll("missing_headers", nobody);
        refused(405, "method_not_allowed", api.get("activate_bundle", Map.of()));
        refused(405, "method_not_allowed", api.post("check_bundle", "{}"));
        refused(415, "unsupported_media_type", api.postText("deactivate_bundle", "{}"));
        refused("missing_parameters", api.post("activate_bundle", ""));
        refused("validation_error", api.post("deactivate_bundle", "[]"));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenABundleIsActivated_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = aMachineWith(bundles.issues(aBundle()));

        return mustNameAndBookNothing(Stream.concat(WrongMembers.identity(), WrongMembers.deviceDetails()),
                wrong -> machine.telling(wrong.name(), wrong.value()).activatesBundle());
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenABundleIsDeactivated_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachineWith(bundles.issues(aBundle()));

        return mustNameAndBookNothing(WrongMembers.identity(), wrong -> machine.telling(wrong.name(), wrong.value()).deactivatesBundle());
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongParameter_whenABundleIsChecked_thenTheMessageNamesIt() {
        var machine = anActiveMachineWith(bundles.issues(aBundle()));

        return mustNameAndBookNothing(WrongMembers.identityInQuery(), wrong -> machine.telling(wrong.name(), wrong.value()).checksBundle());
    }

    private Machine machineWith(BundleWish wish) {
        return aMachineWith(bundles.issues(wish));
    }

    private void mustRefuse(String code, BundleWish wish) {
        mustNameTheMember(code, machineWith(wish));
    }

    private void mustNameTheMember(String code, Machine machine) {
        assertThat(mustBookNothing(code, machine::activatesBundle).json().path("message").asText()).matches("P-[\\w-]+: .*");
    }

    private void mustRefuseAll(String code, Machine machine) {
        mustBookNothing(code, machine::activatesBundle);
        mustBookNothing(code, machine::checksBundle);
        mustBookNothing(code, machine::deactivatesBundle);
    }
}
