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
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.WrongMembers.Wrong;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/orders/}: members that are missing or wrong, and names that nobody knows; nothing is ever issued in part. */
class OrderFieldsIT extends Scene {

    @TestFactory
    Stream<DynamicTest> givenAWrongMemberOfTheOrder_whenItIsSent_thenTheMessageNamesItAndNothingIsIssued() {
        var product = vendor.offers(aProduct());
        var members = Stream.of(missing("id"), texts("id", 200), List.of(invalid("customer", "text"), invalid("items", "text"),
                new Wrong("customer", null, "missing_parameters"))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> sends(Json.merged(order(product, Map.of()), Json.object(wrong.name(), wrong.value()))));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMemberOfTheCustomer_whenItIsSent_thenTheMessageNamesItAndNothingIsIssued() {
        var product = vendor.offers(aProduct());
        var members = Stream.of(missing("email"), texts("email", 254), texts("company_name", 200), texts("phone", 50), texts("postcode", 20),
                texts("country", 100), List.of(invalid("email", "nobody"), invalid("metadata", 5))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> sends(Json.merged(order(product, Map.of()),
                Map.of("customer", Json.merged(Map.of("email", "customer@example.org"), Json.object(wrong.name(), wrong.value()))))));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMemberOfALicense_whenItIsSent_thenTheMessageNamesItAndNothingIsIssued() {
        var product = vendor.offers(aProduct());
        var members = Stream.of(texts("key", 200), truths("enabled"), numbers("max_activations"), numbers("trial_days"),
                List.of(invalid("metadata", List.of()), invalid("custom_fields", "text"), invalid("features", "text"),
                        invalid("license_type", "eternal"), invalid("validity_period", "soon"), invalid("valid_duration", "1 year"),
                        invalid("max_activations", -1), invalid("users", 5))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> sends(order(product, Json.object(wrong.name(), wrong.value()))));
    }

    @TestFactory
    Stream<DynamicTest> givenNamesThatNobodyKnows_whenTheyAreOrdered_thenNothingIsIssued() {
        var product = vendor.offers(aProduct().withCustomField("floors", "number", null));
        var ofUsers = vendor.offers(aProduct().forUsers());
        var someone = List.of(Map.of("email", "someone@example.org"));

        return Map.of(
                "an unknown feature", order(product, Map.of("features", List.of(Map.of("code", "nothing")))),
                "an unknown custom field", order(product, Map.of("custom_fields", Map.of("nothing", "x"))),
                "a custom field that is no number", order(product, Map.of("custom_fields", Map.of("floors", "many"))),
                "a user for a key", order(product, Map.of("users", someone)),
                "no user for a user-based product", order(ofUsers, Map.of()),
                "a user without an address", order(ofUsers, Map.of("users", List.of(Map.of("email", "nobody")))),
                "an unknown policy", Json.merged(order(product, Map.of()), Map.of("items", List.of(Map.of("product_code", product.code(),
                        "policy_code", "nothing", "licenses", List.of(Map.of()))))))
                .entrySet().stream().map(order -> dynamicTest(order.getKey(), () ->
                        mustBookNothing("validation_error", () -> sends(order.getValue()))));
    }

    @Test
    void givenAnUnknownProductBehindAGoodOne_whenBothAreOrdered_thenNothingIsIssuedAtAll() {
        var good = Map.of("product_code", vendor.offers(aProduct()).code(), "licenses", List.of(Map.of()));
        var unknown = Map.of("product_code", "NOWHERE", "licenses", List.of(Map.of()));

        mustBookNothing("unknown_product", () -> sends(Json.merged(order(null, Map.of()), Map.of("items", List.of(good, unknown)))));
    }

    @Test
    void givenAnOrderOfNothing_whenItIsSent_thenParametersAreMissing() {
        var product = vendor.offers(aProduct());
        var ofUsers = vendor.offers(aProduct().forUsers());

        mustBookNothing("missing_parameters", () -> sends(Json.merged(order(product, Map.of()), Map.of("items", List.of()))));
        mustBookNothing("missing_parameters", () -> sends(Json.merged(order(product, Map.of()),
                Map.of("items", List.of(Map.of("product_code", product.code(), "licenses", List.of()))))));
        mustBookNothing("missing_parameters", () -> sends(Json.merged(order(product, Map.of()),
                Map.of("items", List.of(Map.of("licenses", List.of(Map.of())))))));
        mustBookNothing("missing_parameters", () -> sends(order(ofUsers, Map.of("users", List.of(Map.of())))));
    }

    @Test
    void givenNoSuchOrder_whenItIsAskedFor_thenItIsNotFound() {
        mustBookNothing(404, "not_found", () -> management.get("orders/1"));
        mustBookNothing(404, "not_found", () -> management.get("orders/none"));
    }

    private static Map<String, Object> order(Product product, Map<?, ?> license) {
        var code = product == null ? "" : product.code();
        return Json.object("id", "order-" + UUID.randomUUID(), "customer", Map.of("email", "customer@example.org"),
                "items", List.of(Json.object("product_code", code, "licenses", List.of(license))));
    }

    private Answer sends(Map<String, Object> order) {
        return management.post("orders/", Json.text(order));
    }
}
