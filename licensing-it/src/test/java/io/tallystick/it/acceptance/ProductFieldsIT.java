package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.numbers;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.ProductWish;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/products/}: members that are missing, wrong, or contradict each other. */
class ProductFieldsIT extends Scene {

    private static final Map<String, Object> FEATURE = Json.object("code", "f", "name", "F");

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAProductIsCreated_thenTheMessageNamesItAndNothingIsMade() {
        var members = Stream.of(missing("product_name"), texts("product_name", 200), missing("short_code"), texts("short_code", 100),
                List.of(invalid("short_code", "A,B"), invalid("authorization_method", "magic"), invalid("metadata", "text"),
                        invalid("metadata", List.of()), invalid("metadata", Map.of("a", "x".repeat(20_001))), invalid("features", "text"),
                        invalid("features", List.of(1)), invalid("policies", 5), invalid("custom_fields", List.of("a")),
                        invalid("trial_days", 1L << 40)),
                numbers("trial_days"), numbers("floating_timeout"), numbers("max_overages"), truths("allow_trial"), truths("prevent_vm"),
                truths("allow_overages")).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> creates(aProduct().with(wrong.name(), wrong.value())));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAProductIsChanged_thenTheMessageNamesItAndNothingChanges() {
        var product = vendor.offers(aProduct());
        var members = Stream.of(texts("product_name", 200), truths("enabled"), truths("archived"), truths("prevent_vm"), truths("allow_trial"),
                numbers("trial_days"), List.of(invalid("metadata", 5))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong ->
                management.patch("products/" + product.id(), Json.text(Json.object(wrong.name(), wrong.value()))));
    }

    @TestFactory
    Stream<DynamicTest> givenTermsThatCannotBe_whenAPolicyHasThem_thenTheMessageNamesThem() {
        var members = Stream.of(List.of(invalid("license_type", "eternal"), invalid("valid_duration", "forever"), invalid("valid_duration", "0d"),
                invalid("validity_period", "tomorrow"), invalid("validity_period", "2023-02-29"), invalid("start_date", 5),
                invalid("consumption_period", "hourly"), invalid("max_activations", -1), invalid("max_transfers", -1),
                invalid("offline_lock_days", -1), invalid("grace_period", -1), invalid("floating_users", -1), invalid("max_borrow_time", -1),
                invalid("max_consumptions", -1), invalid("max_overages", -1), invalid("max_consumptions", 1_000_000_000_001L)),
                numbers("max_activations"), numbers("max_consumptions"), truths("is_trial"), truths("allow_offline_activation"),
                truths("is_floating_cloud"), truths("reset_consumption"), truths("allow_unlimited_activations")).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong ->
                creates(aProduct().withPolicy("standard", Json.object(wrong.name(), wrong.value()))));
    }

    @TestFactory
    Stream<DynamicTest> givenPartsThatContradictEachOther_whenAProductIsCreated_thenNothingIsMade() {
        return Map.of(
                "no default policy", aProduct().with("policies", List.of(Map.of("code", "a"))),
                "two default policies", aProduct().with("policies", List.of(policy("a"), policy("b"))),
                "a policy twice", aProduct().with("policies", List.of(policy("a"), Map.of("code", "a"))),
                "a feature twice", aProduct().withFeatures(FEATURE, FEATURE),
                "a custom field twice", aProduct().withCustomField("a", "text", null).withCustomField("a", "text", null),
                "a policy with a feature that the product lacks", aProduct().withPolicy("a", Map.of("features", List.of("nothing"))),
                "a feature of no kind", aProduct().withFeatures(Json.merged(FEATURE, Map.of("feature_type", "magic"))),
                "a custom field of no kind", aProduct().withCustomField("a", "magic", null),
                "versions that are none", aProduct().withPolicy("a", Map.of("min_version", "first")))
                .entrySet().stream().map(wish -> dynamicTest(wish.getKey(), () ->
                        mustBookNothing("validation_error", () -> creates(wish.getValue()))));
    }

    @Test
    void givenPartsThatLackSomething_whenAProductIsCreated_thenNothingIsMade() {
        mustBookNothing("missing_parameters", () -> creates(aProduct().withFeatures(Map.of("name", "F"))));
        mustBookNothing("missing_parameters", () -> creates(aProduct().withFeatures(Map.of("code", "f"))));
        mustBookNothing("missing_parameters", () -> creates(aProduct().with("policies", List.of(Map.of("name", "A")))));
        mustBookNothing("missing_parameters", () -> creates(aProduct().with("custom_fields", List.of(Map.of("data_type", "text")))));
    }

    private static Map<String, Object> policy(String code) {
        return Json.object("code", code, "is_default", true);
    }

    private Answer creates(ProductWish wish) {
        return management.post("products/", Json.text(Json.merged(Map.of("short_code", "P-" + UUID.randomUUID()), wish.members())));
    }
}
