package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.WrongMembers.numbers;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;

import java.util.List;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.WrongMembers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code POST /api/v4/add_consumption}: every refusal of §3.8 and §3 "E", and members that are missing or wrong. */
class AddConsumptionRefusedIT extends Scene {

    @Test
    void givenALicenseThatCountsNothing_whenUnitsAreUsed_thenItIsRefused() {
        for (var type : List.of("perpetual", "time-limited", "subscription")) {
            mustRefuse("license_not_consumption", anActiveMachineWith(vendor.issues(aLicense().ofType(type))));
        }
    }

    @Test
    void givenNegativeUnitsNotAllowed_whenSomeAreGivenBack_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));
        accepted(machine.uses(3));

        mustBookNothing("negative_consumptions_not_allowed", () -> machine.uses(-1));
    }

    @Test
    @DisplayName("K3 a device without a seat uses no units")
    void givenAMachineWithoutASeat_whenUnitsAreUsed_thenItIsRefused() {
        var license = vendor.issues(aLicense().withUnits(5));
        var left = anActiveMachineWith(license);
        acceptedWith("license_deactivated", left.deactivates());

        mustRefuse("license_not_active", left);
        mustRefuse("device_not_found", aMachineWith(license));
    }

    @Test
    void givenADisabledLicenseOrABlacklistedMachine_whenUnitsAreUsed_thenItIsRefused() {
        var ofDisabled = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));
        vendor.disables(ofDisabled.license());
        var blacklisted = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));
        vendor.blacklists(blacklisted);

        mustRefuse("license_not_enabled", ofDisabled);
        mustRefuse("blacklisted", blacklisted);
    }

    @Test
    void givenAnExpiredLicense_whenUnitsAreUsed_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));
        vendor.changes(machine.license(), "validity_period", "2020-01-01");

        mustRefuse("license_expired", machine);
    }

    @Test
    void givenNoSuchProductOrLicense_whenUnitsAreUsed_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));

        mustRefuse("unknown_product", machine.telling("product", "NOWHERE"));
        mustRefuse("license_not_found", machine.telling("license_key", "AAAA-AAAA-AAAA-AAAA"));
        mustRefuse("license_not_found", machine.telling("license_id", 1));
    }

    @Test
    void givenAReadOnlyKeyOrOneOfOtherProducts_whenUnitsAreUsed_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));

        mustRefuse("read_only_api_key", machine.calling(vendor.makesKey("read_only", true).of(api)));
        mustRefuse("api_key_product_not_allowed", machine.calling(vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenUnitsAreUsed_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));
        var members = Stream.of(WrongMembers.identity(), numbers("consumptions").stream(), numbers("max_overages").stream(),
                truths("allow_overages").stream()).flatMap(each -> each);

        return mustNameAndBookNothing(members, wrong -> machine.telling(wrong.name(), wrong.value()).uses(1));
    }

    private void mustRefuse(String code, Machine machine) {
        mustBookNothing(code, () -> machine.uses(1));
    }
}
