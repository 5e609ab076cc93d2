package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.WrongMembers;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code GET /api/v4/get_device_variables} (§3.14). */
class GetDeviceVariablesIT extends Scene {

    @Test
    void givenTrackedVariables_whenTheMachineAsks_thenItGetsThemAsTheyWereAnswered() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var tracked = accepted(machine.tracks(Map.of("theme", "dark")));
        var before = counts.everything();

        assertThat(accepted(machine.asksForVariables())).isEqualTo(tracked);
        assertThat(accepted(machine.calling(vendor.makesKey("read_only", true).of(api)).asksForVariables())).isEqualTo(tracked);

        assertThat(counts.everything().replaceAll("api_key.*", "")).isEqualTo(before.replaceAll("api_key.*", ""));
    }

    @Test
    void givenNone_whenTheMachineAsks_thenTheListIsEmpty() {
        assertThat(accepted(anActiveMachineWith(vendor.issues(aLicense())).asksForVariables()).toString()).isEqualTo("[]");
    }

    @Test
    void givenTwoMachinesOfOneLicense_whenOneAsks_thenItSeesItsOwnAlone() {
        var license = vendor.issues(aLicense().withSeats(2));
        accepted(anActiveMachineWith(license).tracks(Map.of("theme", "dark")));

        assertThat(accepted(anActiveMachineWith(license).asksForVariables()).isEmpty()).isTrue();
    }

    @Test
    void givenAMachineThatMayNot_whenItAsks_thenItIsRefused() {
        var left = anActiveMachineWith(vendor.issues(aLicense()));
        acceptedWith("license_deactivated", left.deactivates());
        var disabled = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.disables(disabled.license());
        var blacklisted = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(blacklisted);

        mustRefuse("license_not_active", left);
        mustRefuse("device_not_found", aMachineWith(left.license()));
        mustRefuse("license_not_enabled", disabled);
        mustRefuse("blacklisted", blacklisted);
        mustRefuse("unknown_product", left.telling("product", "NOWHERE"));
        mustRefuse("license_not_found", left.telling("license_key", "AAAA-AAAA-AAAA-AAAA"));
        mustRefuse("api_key_product_not_allowed", left.calling(vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongParameter_whenTheMachineAsks_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        return mustNameAndBookNothing(WrongMembers.identityInQuery(),
                wrong -> machine.telling(wrong.name(), wrong.value()).asksForVariables());
    }

    private void mustRefuse(String code, Machine machine) {
        mustBookNothing(code, machine::asksForVariables);
    }
}
