package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/orders/}: orders that issue licenses (§6). */
class OrdersIT extends Scene {

    @Test
    void givenItemsOfTwoProducts_whenTheyAreOrdered_thenAllLicensesAreIssuedToTheCustomer() {
        var one = vendor.offers(aProduct());
        var two = vendor.offers(aProduct());
        var customer = Json.object("email", UUID.randomUUID() + "@example.org", "company_name", "Müller & Söhne", "city", "Köln",
                "metadata", Map.of("crm", 7));

        var answer = orders(id(), customer, item(one, Map.of(), Map.of()), item(two, Map.of("max_activations", 9)));

        assertThat(answer.status()).isEqualTo(201);
        var order = accepted(answer);
        assertThat(order.fieldNames()).toIterable().containsExactly("id", "order_store_id", "created_at", "customer", "licenses");
        assertThat(order.path("licenses")).hasSize(3);
        assertThat(order.path("licenses").path(2).path("max_activations").asInt()).isEqualTo(9);
        customer.forEach((name, value) -> assertThat(Json.text(order.path("customer").path(name))).as(name).isEqualTo(Json.text(value)));
        assertThat(order.path("licenses").findValuesAsText("license_key")).doesNotHaveDuplicates().allMatch(key -> key.matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}"));
        assertThat(accepted(management.get("orders/" + order.path("id").asLong()))).isEqualTo(order);
    }

    @Test
    @DisplayName("L22 an order of many licenses tells the first hundred and that there are more; its export has them all")
    void givenAnOrderOfManyLicenses_whenItIsShown_thenItIsShownInPart() {
        var id = id();
        var customer = someone();
        var issued = accepted(orders(id, customer, item(vendor.offers(aProduct()), Collections.nCopies(203, Map.<String, Object>of()).toArray(Map[]::new))));
        assertThat(issued.path("licenses")).hasSize(203);
        assertThat(issued.has("licenses_complete")).isFalse();
        var keys = issued.path("licenses").findValuesAsText("license_key");

        var shown = accepted(management.get("orders/" + issued.path("id").asLong()));
        assertThat(shown.path("licenses").findValuesAsText("license_key")).isEqualTo(keys.subList(0, 100));
        assertThat(shown.path("licenses_complete").asText()).isEqualTo("false");
        assertThat(accepted(management.get("orders?order_id=" + id)).path("results").path(0)).isEqualTo(shown);
        assertThat(Pages.of(management, "licenses?order_by=id&limit=100&order_id=" + id).findAll("license_key")).containsExactlyElementsOf(keys);
        assertThat(management.get("orders/export?order_id=" + id).body().lines().skip(1).map(line -> line.split(",")[6])).containsExactlyElementsOf(keys);

        var more = accepted(management.post("orders/" + issued.path("id").asLong() + "/licenses", Json.text(Map.of("items",
                List.of(item(vendor.offers(aProduct()), Map.of(), Map.of()))))));
        assertThat(more.path("licenses")).hasSize(102);
        assertThat(more.path("licenses_complete").asText()).isEqualTo("false");
        assertThat(keys).doesNotContain(more.path("licenses").path(100).path("license_key").asText());
    }

    @Test
    void givenAnOwnKey_whenALicenseIsOrdered_thenItHasThatKeyAndNobodyElseGetsIt() {
        var product = vendor.offers(aProduct());
        var key = "own key " + UUID.randomUUID();

        assertThat(vendor.issues(aLicense().of(product).with("key", key)).key()).isEqualTo(key);

        mustBookNothing(409, "duplicate_value", () -> vendor.orders(product, aLicense().with("key", key)));
        mustBookNothing(409, "duplicate_value", () -> orders(id(), someone(), item(product, Map.of()), item(product, Map.of("key", key))));
    }

    @Test
    @DisplayName("U2 an order's id counts once")
    void givenAnOrder_whenItsIdIsUsedAgain_thenNothingIsIssued() {
        var product = vendor.offers(aProduct());
        var id = id();
        accepted(orders(id, someone(), item(product, Map.of())));

        mustBookNothing(409, "order_id_exists", () -> orders(id, someone(), item(product, Map.of())));
        mustBookNothing(409, "order_id_exists", () -> orders(id, someone(), item(product, Map.of()), item(product, Map.of())));
    }

    @Test
    @DisplayName("L7 C3 a license copies the terms of its policy, and the order's own words win")
    void givenAPolicy_whenALicenseIsMadeFromIt_thenItCopiesItsTermsAndTheOrdersOwnWordsWin() {
        var product = vendor.offers(aProduct().withPolicy("standard", Map.of("max_activations", 3))
                .withPolicy("campus", Map.of("max_activations", 500, "max_transfers", 5, "features", List.of("pro"))));

        var standard = vendor.issues(aLicense().of(product));
        var campus = vendor.issues(aLicense().of(product).fromPolicy("campus").with("max_transfers", 6));

        assertThat(standard.issued().path("max_activations").asInt()).isEqualTo(3);
        assertThat(standard.issued().path("license_policy").asText()).isEqualTo("standard");
        assertThat(standard.features()).containsExactly("export", "pro");
        assertThat(campus.issued().path("max_activations").asInt()).isEqualTo(500);
        assertThat(campus.issued().path("max_transfers").asInt()).isEqualTo(6);
        assertThat(campus.features()).containsExactly("pro");
    }

    @Test
    void givenCustomFields_whenALicenseIsOrdered_thenItHasItsOwnValuesAndElseTheDefaults() {
        var product = vendor.offers(aProduct().withCustomField("tier", "text", "silver").withCustomField("floors", "number", null)
                .withCustomField("since", "date-time", null));

        var plain = vendor.issues(aLicense().of(product));
        var rich = vendor.issues(aLicense().of(product).with("custom_fields",
                Json.object("tier", "gold", "floors", 12, "since", "2020-01-01T00:00:00.000Z")));

        assertThat(plain.issued().path("custom_fields").toString()).isEqualTo("[{\"name\":\"tier\",\"data_type\":\"text\",\"value\":\"silver\"}]");
        assertThat(rich.issued().path("custom_fields").findValuesAsText("value")).containsExactly("gold", "12", "2020-01-01T00:00:00.000Z");
        assertThat(accepted(aMachineWith(rich).activates()).path("custom_fields")).isEqualTo(rich.issued().path("custom_fields"));
    }

    @Test
    void givenAUserBasedProduct_whenALicenseIsOrderedForAUser_thenTheUserIsKnownInOneSpelling() {
        var email = "Mixed-" + UUID.randomUUID() + "@Example.ORG";
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(new User(email, "a password"), "first_name", "Åsa"));

        assertThat(license.issued().path("user").path("first_name").asText()).isEqualTo("Åsa");
        assertThat(license.issued().path("user").path("email").asText()).isEqualToIgnoringCase(email);
        accepted(aMachineWith(license).telling("username", email.toUpperCase()).activates());
    }

    @Test
    void givenACustomerWhoOrdersAgain_whenTheDetailsDiffer_thenThereIsOneCustomerWithTheNewOnes() {
        var product = vendor.offers(aProduct());
        var email = UUID.randomUUID() + "@example.org";
        accepted(orders(id(), Json.object("email", email, "city", "Bonn"), item(product, Map.of())));

        var again = accepted(orders(id(), Json.object("email", email, "city", "Berlin"), item(product, Map.of())));

        assertThat(again.path("customer").path("city").asText()).isEqualTo("Berlin");
        assertThat(books.number("select count(*) from customer where email = ?", email)).isEqualTo(1);
    }

    @Test
    void givenOrders_whenTheyAreListed_thenTheNewestComeFirstAndEachOnOnePage() {
        var first = vendor.issues(aLicense()).issued().path("order_id").asText();
        var second = vendor.issues(aLicense()).issued().path("order_id").asText();

        var ids = Pages.of(management, "orders/?limit=50").findAll("id");

        assertThat(ids).containsSubsequence(second, first).doesNotHaveDuplicates();
        assertThat(ids).hasSize((int) books.number("select count(*) from customer_order where company_id = (select min(id) from company)"));
    }

    private Answer orders(String id, Map<String, Object> customer, Map<?, ?>... items) {
        return management.post("orders/", Json.text(Json.object("id", id, "customer", customer, "items", List.of(items))));
    }

    private static Map<String, Object> item(Product product, Map<?, ?>... licenses) {
        return Json.object("product_code", product.code(), "licenses", List.of(licenses));
    }

    private static Map<String, Object> someone() {
        return Json.object("email", "customer@example.org");
    }

    private static String id() {
        return "order-" + UUID.randomUUID();
    }
}
