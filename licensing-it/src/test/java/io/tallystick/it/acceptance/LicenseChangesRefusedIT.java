package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.numbers;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/licenses/}: changes and questions that are refused. */
class LicenseChangesRefusedIT extends Scene {

    @Test
    void givenMoreActiveMachinesThanTheWishedSeats_whenTheLicenseIsChanged_thenItIsRefused() {
        var license = vendor.issues(aLicense().withSeats(3));
        anActiveMachineWith(license);
        anActiveMachineWith(license);

        mustBookNothing("validation_error", () -> management.patch("licenses/" + license.id(), "{\"max_activations\":1}"));
        vendor.changes(license, "max_activations", 2);
    }

    @Test
    void givenNamesThatTheLicenseDoesNotKnow_whenItIsChanged_thenItIsRefused() {
        var license = vendor.issues(aLicense().of(aProduct().withCustomField("floors", "number", null)));

        for (var change : List.of(Map.of("features", List.of(Map.of("code", "nothing"))), Map.of("custom_fields", Map.of("nothing", "x")),
                Map.of("custom_fields", Map.of("floors", "many")))) {
            mustBookNothing("validation_error", () -> management.patch("licenses/" + license.id(), Json.text(change)));
        }
        mustBookNothing("missing_parameters", () -> management.patch("licenses/" + license.id(), "{\"features\":[{}]}"));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenTheLicenseIsChanged_thenTheMessageNamesItAndNothingChanges() {
        var license = vendor.issues(aLicense());
        var members = Stream.of(truths("enabled"), numbers("max_activations"), numbers("max_consumptions"), truths("allow_overages"),
                List.of(invalid("metadata", "text"), invalid("custom_fields", 5), invalid("features", "text"), invalid("license_type", "eternal"),
                        invalid("validity_period", "soon"), invalid("valid_duration", "d35"), invalid("max_transfers", -1),
                        invalid("consumption_period", "hourly"))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong ->
                management.patch("licenses/" + license.id(), Json.text(Json.object(wrong.name(), wrong.value()))));
    }

    @Test
    void givenNoSuchLicense_whenAnythingIsDoneWithIt_thenItIsNotFound() {
        for (var id : List.of("1", "999999999999999999", "none")) {
            mustBookNothing(404, "not_found", () -> management.get("licenses/" + id));
            mustBookNothing(404, "not_found", () -> management.patch("licenses/" + id, "{}"));
            for (var action : List.of("enable", "disable", "reset")) {
                mustBookNothing(404, "not_found", () -> management.post("licenses/" + id + "/" + action, ""));
            }
        }
    }

    @Test
    void givenAListThatNobodyCanGive_whenItIsAskedFor_thenTheMessageNamesWhatIsWrong() {
        for (var query : List.of("limit=0", "limit=1001", "limit=many", "limit=1.5", "offset=-1", "offset=none", "offset=99999999999",
                "order_by=price", "license_key=" + "x".repeat(201), "user_email=%00")) {
            mustBookNothing("validation_error", () -> management.get("licenses/?" + query));
        }
    }
}
