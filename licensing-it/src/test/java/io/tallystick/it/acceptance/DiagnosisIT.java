package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/licenses/{id}/diagnosis}: why a license refuses, asked of the rules that refuse (ADR 0028). */
class DiagnosisIT extends Scene {

    @Test
    @DisplayName("Y2 all rules are told in their order, also those after the first refusal, with the numbers of this moment")
    void givenAFullLicenseThatHasExpired_whenItIsDiagnosed_thenAllRulesAreToldWithTheirNumbers() {
        var license = vendor.issues(aLicense().withSeats(1).ofType("time-limited"));
        anActiveMachineWith(license);
        vendor.changes(license, "validity_period", "2020-05-17T10:00:00Z");

        var answer = of(diagnosed(aMachineWith(license)), "activate_license");

        assertThat(answer.path("allowed").asBoolean()).isFalse();
        assertThat(answer.path("code").asText()).isEqualTo("license_expired");
        assertThat(answer.path("explanation").asText()).isEqualTo("It has been expired since 17 May 2020, 10:00 UTC.");
        assertThat(rules(answer)).startsWith("claim_finds_the_license", "product_is_offered", "license_is_enabled", "device_is_not_blacklisted")
                .endsWith("license_has_a_seat_left", "user_has_a_seat_left", "transfers_are_left");
        assertThat(rule(answer, "license_has_a_seat_left").path("explanation").asText()).isEqualTo("1 of 1 seat is taken.");
        assertThat(rule(answer, "license_has_a_seat_left").path("code").asText()).isEqualTo("license_activated_max_times");
        assertThat(rule(answer, "license_is_enabled").path("passed").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("Y3 nothing is booked, neither for a machine that is known nor for another")
    void givenAnyMachine_whenALicenseIsDiagnosed_thenNothingIsBooked() {
        var license = vendor.issues(aLicense().floating(1));
        var before = anActiveMachineWith(license);
        var books = counts.everything();
        var audit = this.books.number("select count(*) from audit_entry");

        diagnosed(before);
        diagnosed(aMachineWith(license));

        assertThat(counts.everything()).isEqualTo(books);
        assertThat(this.books.number("select count(*) from audit_entry")).isEqualTo(audit);
    }

    @Test
    @DisplayName("Y1 in every situation the diagnosis names the code that the real calls answer: seats, devices, dates, machines")
    void givenSituationsOfSeats_whenTheMachineReallyAsks_thenTheAnswersAreThoseOfTheDiagnosis() {
        mustForetell(aMachineWith(vendor.issues(aLicense())));
        mustForetell(anActiveMachineWith(vendor.issues(aLicense())));
        var full = vendor.issues(aLicense());
        anActiveMachineWith(full);
        mustForetell(aMachineWith(full));
        var blacklisted = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(blacklisted);
        mustForetell(blacklisted);
        var disabled = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.disables(disabled.license());
        mustForetell(disabled);
        var left = anActiveMachineWith(vendor.issues(aLicense()));
        left.deactivates();
        mustForetell(left);
        mustForetell(anActiveMachineWith(vendor.issues(aLicense().with("start_date", null))).telling("app_ver", "1.5"));
        mustForetell(aMachineWith(vendor.issues(aLicense().with("start_date", "2090-01-01T00:00:00Z"))));
        mustForetell(aMachineWith(vendor.issues(aLicense().with("min_version", "2.0"))).telling("app_ver", "1.5"));
        mustForetell(aMachineWith(vendor.issues(aLicense().with("max_version", "2.0"))).telling("app_ver", "nonsense"));
        mustForetell(aMachineWith(vendor.issues(aLicense().with("prevent_vm", true))).telling("is_vm", true));
        mustForetell(aMachineWith(vendor.issues(aLicense().with("allow_offline_activation", false))));
        mustForetell(aMachineWith(vendor.issues(aLicense().ofType("subscription").with("validity_period", "2090-01-01T00:00:00Z"))));
    }

    @Test
    @DisplayName("Y1 in every situation the diagnosis names the code that the real calls answer: products, transfers, users")
    void givenSituationsOfProductsAndUsers_whenTheMachineReallyAsks_thenTheAnswersAreThoseOfTheDiagnosis() {
        var archived = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.changes(archived.license().product(), "archived", true);
        mustForetell(archived);
        var off = aMachineWith(vendor.issues(aLicense()));
        vendor.changes(off.license().product(), "enabled", false);
        mustForetell(off);
        var moved = anActiveMachineWith(vendor.issues(aLicense().with("max_transfers", 1)));
        moved.deactivates();
        var second = anActiveMachineWith(moved.license());
        second.deactivates();
        mustForetell(aMachineWith(moved.license()));
        mustForetell(moved);
        var user = vendor.issues(aLicense().of(aProduct().forUsers()).withSeats(5).forUser(User.SOMEBODY, "max_activations", 1));
        anActiveMachineWith(user);
        mustForetell(aMachineWith(user));
        mustForetell(aMachineWith(vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY))));
    }

    @Test
    @DisplayName("Y1 in every situation the diagnosis names the code that the real calls answer: units and slots")
    void givenSituationsOfUnitsAndSlots_whenTheMachineReallyAsks_thenTheAnswersAreThoseOfTheDiagnosis() {
        var used = anActiveMachineWith(vendor.issues(aLicense().withUnits(1).withFeature("export", "max_consumption", 1)));
        mustForetell(used, "export");
        mustForetell(used, "export");
        mustForetell(used, "nothing");
        var floating = vendor.issues(aLicense().floating(1).with("can_borrow", false));
        var holder = anActiveMachineWith(floating);
        mustForetell(holder);
        mustForetell(anActiveMachineWith(floating));
        var cloud = vendor.issues(aLicense().withSeats(2).with("is_floating_cloud", true).with("floating_users", 0).with("can_borrow", true));
        mustForetell(anActiveMachineWith(cloud));
        var feature = vendor.issues(aLicense().floatingFeature(1));
        mustForetell(anActiveMachineWith(feature), "pro");
        mustForetell(anActiveMachineWith(feature), "pro");
        var over = vendor.issues(aLicense().floatingFeature(1).withFeature("export", "max_consumption", 9, "expiry_date", "2020-01-01T00:00:00Z"));
        mustForetell(anActiveMachineWith(over), "export");
    }

    @Test
    @DisplayName("Y4 what the vendor does not say is taken from what the machine told last")
    void givenAMachineThatToldItsVersion_whenItIsDiagnosedWithoutOne_thenTheVersionItToldCounts() {
        var machine = aMachineWith(vendor.issues(aLicense())).telling("app_ver", "1.5");
        accepted(machine.activates());
        vendor.changes(machine.license(), "min_version", "2.0");
        var silent = new Machine(api, machine.license(), machine.hardwareId());

        assertThat(of(diagnosed(silent), "activate_license").path("code").asText()).isEqualTo("product_version_not_supported");
        assertThat(of(diagnosed(silent.telling("app_ver", "2.0")), "activate_license").path("allowed").asBoolean()).isTrue();
        assertThat(diagnosed(silent).path("device_id").asLong()).isEqualTo(vendor.sees(machine).path("id").asLong());
        assertThat(diagnosed(aMachineWith(machine.license())).path("device_id").isNull()).isTrue();
    }

    @Test
    void givenALicenseWhoseUserIsUnknown_whenItIsDiagnosedForSomebodyElse_thenNoCallFindsIt() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY));

        var answer = of(accepted(asked(license.id(), Map.of("hardware_id", "x", "username", "nobody@example.org"))), "check_license");

        assertThat(answer.path("code").asText()).isEqualTo("license_not_found");
        assertThat(rules(answer)).containsExactly("claim_finds_the_license");
    }

    @Test
    @DisplayName("Y5 a license that is not there, or not ours, is not found; what cannot be read is refused")
    void givenNoLicenseOrNoMachine_whenItIsDiagnosed_thenItIsRefused() {
        var license = vendor.issues(aLicense());

        mustBookNothing(404, "not_found", () -> asked(1, Map.of("hardware_id", "x")));
        mustBookNothing("missing_parameters", () -> asked(license.id(), Map.of()));
        mustBookNothing("missing_parameters", () -> management.post("licenses/" + license.id() + "/diagnosis", ""));
        mustBookNothing("validation_error", () -> asked(license.id(), Map.of("hardware_id", 7)));
        mustBookNothing("validation_error", () -> asked(license.id(), Map.of("hardware_id", "x", "is_vm", "perhaps")));
        mustBookNothing("validation_error", () -> asked(license.id(), Map.of("hardware_id", "x", "consumptions", 1L << 40)));
    }

    /** Asks first and calls then, offline last: a call may take what the next one would have needed, so each is foretold anew. */
    private void mustForetell(Machine machine) {
        mustForetell(machine, null);
    }

    private void mustForetell(Machine machine, String feature) {
        compare(machine, feature, "check_license");
        compare(machine, feature, "add_consumption");
        compare(machine, feature, "floating/borrow");
        if (feature != null) {
            compare(machine, feature, "check_license_feature");
            compare(machine, feature, "floating/feature_borrow");
            compare(machine, feature, "add_feature_consumption");
        }
        compare(machine, feature, "activate_offline");
        compare(machine, feature, "activate_license");
    }

    private void compare(Machine machine, String feature, String call) {
        var foretold = of(diagnosed(machine, feature), call);
        var real = really(machine, feature, call);
        assertThat(foretold.path("code").asText("")).as("%s: foretold %s, really %s", call, foretold, real)
                .isEqualTo(real.status() == 200 ? "" : real.code());
    }

    private Answer really(Machine machine, String feature, String call) {
        return switch (call) {
            case "check_license" -> machine.checks();
            case "add_consumption" -> machine.uses(1);
            case "floating/borrow" -> machine.borrows(null);
            case "check_license_feature" -> machine.checksFeature(feature);
            case "floating/feature_borrow" -> machine.borrowsFeature(feature, null);
            case "add_feature_consumption" -> machine.usesFeature(feature, 1);
            case "activate_offline" -> machine.activationFile().uploadedBy(api);
            default -> machine.activates();
        };
    }

    private JsonNode diagnosed(Machine machine) {
        return diagnosed(machine, null);
    }

    private JsonNode diagnosed(Machine machine, String feature) {
        var situation = new LinkedHashMap<String, Object>(machine.told());
        situation.put("hardware_id", machine.hardwareId());
        if (feature != null) {
            situation.put("feature", feature);
        }
        return accepted(asked(machine.license().id(), situation));
    }

    private Answer asked(long license, Map<String, ?> situation) {
        return management.post("licenses/" + license + "/diagnosis", Json.text(situation));
    }

    private static JsonNode of(JsonNode diagnosis, String call) {
        return StreamSupport.stream(diagnosis.path("answers").spliterator(), false).filter(each -> each.path("call").asText().equals(call))
                .findFirst().orElseThrow(() -> new AssertionError("no " + call + " in " + diagnosis));
    }

    private static List<String> rules(JsonNode answer) {
        return answer.path("rules").findValuesAsText("rule");
    }

    private static JsonNode rule(JsonNode answer, String name) {
        return StreamSupport.stream(answer.path("rules").spliterator(), false).filter(each -> each.path("rule").asText().equals(name))
                .findFirst().orElseThrow();
    }
}
