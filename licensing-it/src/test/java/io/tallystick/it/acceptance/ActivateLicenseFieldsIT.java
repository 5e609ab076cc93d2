package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.WrongMembers;
import io.tallystick.it.acceptance.fixture.WrongMembers.Wrong;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code POST /api/v4/activate_license}: members that are missing or of a wrong type. */
class ActivateLicenseFieldsIT extends Scene {

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAMachineActivates_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var members = Stream.of(WrongMembers.identity(), WrongMembers.deviceDetails(), variables()).flatMap(each -> each);

        return mustNameAndBookNothing(members, wrong -> machine.telling(wrong.name(), wrong.value()).activates());
    }

    @Test
    void givenAUserBasedProduct_whenNameOrPasswordIsMissing_thenTheMessageNamesIt() {
        var machine = aMachineWith(vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY)));

        for (var name : List.of("username", "password")) {
            var answer = machine.telling(name, null).activates();

            refused("missing_parameters", answer);
            assertThat(answer.json().path("message").asText()).contains(name);
        }
    }

    @Test
    void givenNoVersionRange_whenAnApplicationTellsAVersionWithoutNumbers_thenItIsActivated() {
        var machine = aMachineWith(vendor.issues(aLicense())).telling("app_ver", "v2.1 beta");

        accepted(machine.activates());

        assertThat(counts.device(machine, "app_ver")).isEqualTo("v2.1 beta");
    }

    @Test
    void givenTextsOfTheGreatestLength_whenAMachineActivates_thenTheyAreKeptWhole() {
        var longest = "😀".repeat(250);
        var machine = aMachineWith(vendor.issues(aLicense())).telling("hardware_id", longest).telling("vm_info", longest);

        accepted(machine.activates());

        assertThat(books.text("select vm_info from device where hardware_id = ?", longest)).isEqualTo(longest);
    }

    private static Stream<Wrong> variables() {
        return Stream.of("text", 5, List.of("a"), Map.of("a", "x".repeat(4001)), Map.of("x".repeat(201), "a"), Map.of("a", "\0"))
                .map(value -> WrongMembers.invalid("variables", value));
    }
}
