package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.WrongMembers;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code POST /api/v4/track_device_variables} (§3.14). */
class TrackDeviceVariablesIT extends Scene {

    @Test
    void givenAnActiveMachine_whenItTracksVariables_thenAllOfThemAreAnswered() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        accepted(machine.tracks(Map.of("theme", "dark")));

        var answer = accepted(machine.tracks(Json.object("language", "de", "greeting", "grüß 😀")));

        assertThat(values(answer)).isEqualTo(Json.object("theme", "dark", "language", "de", "greeting", "grüß 😀"));
        assertThat(answer.path(0).properties().stream().map(Map.Entry::getKey)).containsExactly("variable", "value", "device_id", "created_at");
        assertThat(answer.path(0).path("device_id").asLong()).isEqualTo(vendor.sees(machine).path("id").asLong());
        assertThat(answer.path(0).path("created_at").asLong()).isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis() + 1_000);
    }

    @Test
    void givenAVariable_whenItIsTrackedAgain_thenTheNewValueOverwritesTheOld() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        accepted(machine.tracks(Map.of("theme", "dark")));

        var answer = accepted(machine.tracks(Map.of("theme", "light")));

        assertThat(values(answer)).isEqualTo(Map.of("theme", "light"));
        assertThat(variablesOf(machine)).isEqualTo(1);
    }

    @Test
    void givenValuesThatAreNoText_whenTheyAreTracked_thenTheyAreKeptAsText() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        var answer = accepted(machine.tracks(Json.object("number", 3, "truth", true, "list", List.of(1, 2), "object", Map.of("a", 1))));

        assertThat(values(answer)).isEqualTo(Json.object("number", "3", "truth", "true", "list", "[1,2]", "object", "{\"a\":1}"));
    }

    @Test
    void givenNoneAtAll_whenAnEmptyObjectIsTracked_thenNothingChanges() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        assertThat(accepted(machine.tracks(Map.of())).isEmpty()).isTrue();
        assertThat(variablesOf(machine)).isZero();
    }

    @Test
    void givenAUserBasedProduct_whenVariablesAreTrackedByUserNameAlone_thenTheyAreKept() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY));
        var machine = anActiveMachineWith(license);

        accepted(machine.telling("password", null).tracks(Map.of("theme", "dark")));

        assertThat(variablesOf(machine)).isEqualTo(1);
    }

    @Test
    void givenAMachineThatMayNot_whenItTracksVariables_thenItIsRefused() {
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
    }

    @Test
    void givenAReadOnlyKeyOrOneOfOtherProducts_whenVariablesAreTracked_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        mustRefuse("read_only_api_key", machine.calling(vendor.makesKey("read_only", true).of(api)));
        mustRefuse("api_key_product_not_allowed", machine.calling(vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenVariablesAreTracked_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var variables = Stream.of(invalid("variables", "text"), invalid("variables", List.of("a")), invalid("variables", 5),
                invalid("variables", Map.of("x".repeat(201), "a")), invalid("variables", Map.of("a", "x".repeat(4001))),
                invalid("variables", Map.of("a", "\0")), invalid("variables", Map.of("a\0", "a")),
                new WrongMembers.Wrong("variables", null, "missing_parameters"));

        return mustNameAndBookNothing(Stream.concat(WrongMembers.identity(), variables),
                wrong -> machine.telling(wrong.name(), wrong.value()).tracks(Map.of("theme", "dark")));
    }

    private void mustRefuse(String code, Machine machine) {
        mustBookNothing(code, () -> machine.tracks(Map.of("theme", "dark")));
    }

    private long variablesOf(Machine machine) {
        return books.number("select count(*) from device_variable where device_id = ?", vendor.sees(machine).path("id").asLong());
    }

    private static Map<String, Object> values(JsonNode variables) {
        var values = Json.object();
        variables.forEach(variable -> values.put(variable.path("variable").asText(), variable.path("value").asText()));
        return values;
    }
}
