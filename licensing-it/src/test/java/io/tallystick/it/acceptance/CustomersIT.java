package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.WrongMembers.Wrong;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/customers/}: create, list, get, change, delete (§6). */
class CustomersIT extends Scene {

    private final String email = "c-" + UUID.randomUUID() + "@example.org";

    @Test
    void givenAnEmailAlone_whenACustomerIsMade_thenEverythingElseIsEmpty() {
        var answer = management.post("customers/", Json.text(Map.of("email", email)));

        assertThat(answer.status()).isEqualTo(201);
        var customer = accepted(answer);
        assertThat(customer.fieldNames()).toIterable().containsExactly("id", "email", "company_name", "reference", "phone", "first_name",
                "last_name", "city", "postcode", "state", "country", "customer_account", "metadata", "created_at");
        assertThat(customer.path("city").asText("none")).isEmpty();
        assertThat(customer.path("customer_account").isNull()).isTrue();
        assertThat(accepted(management.get("customers/" + id(customer)))).isEqualTo(customer);
    }

    @Test
    @DisplayName("U1 the customer that was made first is the one of the order")
    void givenACustomer_whenAnOrderNamesItsEmail_thenTheOrderIsItsOwn() {
        var customer = accepted(creates("email", email, "city", "Basel"));

        var license = accepted(orders(Json.object("email", email, "phone", "1"))).path("licenses").path(0);

        assertThat(license.path("customer").path("city").asText()).isEqualTo("Basel");
        assertThat(accepted(management.get("customers/" + id(customer))).path("phone").asText()).isEqualTo("1");
    }

    @Test
    void givenACustomer_whenMembersAreChanged_thenTheOthersStayAndNullClears() {
        var customer = accepted(creates("email", email, "city", "Basel", "country", "CH", "metadata", Map.of("a", 1)));

        var changed = accepted(management.patch("customers/" + id(customer), "{\"city\":null,\"email\":\"new-" + email + "\"}"));

        assertThat(changed.path("city").asText("none")).isEmpty();
        assertThat(changed.path("country").asText()).isEqualTo("CH");
        assertThat(changed.path("email").asText()).isEqualTo("new-" + email);
        assertThat(changed.path("metadata").path("a").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("U12 a customer is found by the beginning of what a person would type")
    void givenACustomer_whenItsNameIsTyped_thenItIsFound() {
        var word = UUID.randomUUID().toString();
        var customer = accepted(creates("email", email, "first_name", "Ada", "last_name", "Lo-" + word, "company_name", "Works-" + word + ", Ltd."));

        for (var typed : List.of("lo-" + word, "Lo-" + word + ", Ada", "LO-" + word + "  a", "works-" + word + ", l", email.toUpperCase())) {
            assertThat(customers("search=" + URLEncoder.encode(typed, UTF_8))).as(typed).extracting(CustomersIT::id).containsExactly(id(customer));
        }
        accepted(management.patch("customers/" + id(customer), Json.text(Map.of("first_name", "B-" + word))));
        assertThat(customers("search=B-" + word + "+lo")).hasSize(1);
        assertThat(customers("search=lo-" + word + "+ada")).isEmpty();
    }

    @Test
    @DisplayName("U5 a customer moves into an account and out again, and its licenses show it")
    void givenAnAccount_whenACustomerMovesInAndOut_thenItsLicensesShowIt() {
        var code = anAccount();
        var license = accepted(orders(Json.object("email", email))).path("licenses").path(0);
        var customer = customers("email=" + email).get(0);

        accepted(management.patch("customers/" + id(customer), Json.text(Map.of("customer_account_code", code))));
        assertThat(shown(license)).isEqualTo(code);
        assertThat(customers("customer_account_code=" + code)).hasSize(1);

        accepted(management.patch("customers/" + id(customer), "{\"customer_account_code\":null}"));
        assertThat(shown(license)).isEqualTo("null");
    }

    @Test
    @DisplayName("U5 an order may put its customer into an account; one that names none leaves it there")
    void givenAnAccount_whenAnOrderNamesIt_thenItsCustomerIsInIt() {
        var code = anAccount();

        accepted(orders(Json.object("email", email, "customer_account_code", code)));
        var again = accepted(orders(Json.object("email", email)));

        assertThat(again.path("customer").path("customer_account").asText()).isEqualTo(code);
        assertThat(shown(again.path("licenses").path(0))).isEqualTo(code);
        var product = vendor.offers(aProduct());
        mustBookNothing("customer_account_not_found", () -> orders(product, Json.object("email", email, "customer_account_code", "none")));
    }

    @Test
    void givenAnUnknownAccount_whenACustomerIsPutIntoIt_thenItIsRefused() {
        mustBookNothing("customer_account_not_found", () -> creates("email", email, "customer_account_code", "none"));
        var customer = accepted(creates("email", email));
        mustBookNothing("customer_account_not_found",
                () -> management.patch("customers/" + id(customer), "{\"customer_account_code\":\"none\"}"));
    }

    @Test
    void givenATakenEmail_whenItIsUsedAgain_thenItIsRefused() {
        var customer = accepted(creates("email", email));
        var other = accepted(creates("email", "other-" + email));

        mustBookNothing(409, "duplicate_value", () -> creates("email", email));
        mustBookNothing(409, "duplicate_value", () -> management.patch("customers/" + id(other), Json.text(Map.of("email", email))));
        accepted(management.patch("customers/" + id(customer), Json.text(Map.of("email", email))));
    }

    @Test
    @DisplayName("U6 a customer with an order stays, one without goes")
    void givenACustomer_whenItIsDeleted_thenItGoesOnlyIfNothingHangsOnIt() {
        var buyer = customerOf(accepted(orders(Json.object("email", email))));
        var idle = accepted(creates("email", "idle-" + email));

        mustBookNothing(409, "still_in_use", () -> management.delete("customers/" + id(buyer)));
        assertThat(management.delete("customers/" + id(idle)).status()).isEqualTo(204);

        refused(404, "not_found", management.get("customers/" + id(idle)));
        mustBookNothing(404, "not_found", () -> management.delete("customers/" + id(idle)));
        assertThat(books.number("select count(*) from audit_entry where event = 'customer.deleted' and detail = ?", "idle-" + email)).isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenACustomerIsMade_thenTheMessageNamesIt() {
        return mustNameAndBookNothing(wrong(), wrong -> management.post("customers/",
                Json.text(Json.merged(Map.of("email", email), Json.object(wrong.name(), wrong.value())))));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenACustomerIsChanged_thenTheMessageNamesIt() {
        var customer = accepted(creates("email", email));

        return mustNameAndBookNothing(wrong(), wrong -> management.patch("customers/" + id(customer) + "/",
                Json.text(Json.object(wrong.name(), wrong.value()))));
    }

    @Test
    void givenStrangeRequests_whenTheyAreSent_thenTheyAreRefused() {
        refused("validation_error", management.get("customers/?limit=0"));
        refused("validation_error", management.get("customers/?order_by=phone"));
        refused("missing_parameters", management.post("customers/", ""));
        refused("validation_error", management.post("customers/", "[]"));
        refused(404, "not_found", management.get("customers/1"));
        refused(404, "not_found", management.patch("customers/1", "{}"));
        refused(405, "method_not_allowed", management.delete("customers/"));
        refused("missing_headers", ManagementApi.withoutKey(server.uri()).get("customers"));
        refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), "guess").delete("customers/1"));
    }

    @Test
    void givenACustomerOfAnotherCompany_whenTheVendorAsksForIt_thenItIsNotFound() throws Exception {
        var theirs = theirs(id(accepted(creates("email", email))));

        refused(404, "not_found", management.get("customers/" + theirs));
        mustBookNothing(404, "not_found", () -> management.patch("customers/" + theirs, "{\"city\":\"Bern\"}"));
        mustBookNothing(404, "not_found", () -> management.delete("customers/" + theirs));
        assertThat(customers("email=" + email)).hasSize(1);
    }

    private Stream<Wrong> wrong() {
        return Stream.of(missing("email"), texts("email", 254), texts("company_name", 200), texts("city", 100), texts("postcode", 20),
                texts("customer_account_code", 100), List.of(invalid("email", "no address"), invalid("metadata", "text"),
                        invalid("metadata", List.of(1)))).flatMap(List::stream).filter(wrong -> wrong.value() != null);
    }

    private String anAccount() {
        var code = "a-" + UUID.randomUUID();
        accepted(management.post("customer_accounts/", Json.text(Map.of("code", code))));
        return code;
    }

    private Answer creates(Object... members) {
        return management.post("customers/", Json.text(Json.object(members)));
    }

    private Answer orders(Map<String, Object> customer) {
        return orders(vendor.offers(aProduct()), customer);
    }

    private Answer orders(Product product, Map<String, Object> customer) {
        return management.post("orders/", Json.text(Json.object("id", "order-" + UUID.randomUUID(), "customer", customer, "items",
                List.of(Json.object("product_code", product.code(), "licenses", List.of(Map.of()))))));
    }

    private JsonNode customerOf(JsonNode order) {
        return customers("email=" + order.path("customer").path("email").asText()).get(0);
    }

    private List<JsonNode> customers(String filter) {
        return Pages.of(management, "customers/?order_by=id&" + filter).results();
    }

    private String shown(JsonNode license) {
        return accepted(management.get("licenses/" + id(license))).path("customer").path("customer_account").asText();
    }

    private long theirs(long ours) throws Exception {
        try (var database = Database.of(server)) {
            long company = database.copy("company", books.number("select company_id from customer where id = ?", ours), Map.of("name", "Rival of " + email));
            long theirs = database.copy("customer", ours, Map.of("company_id", company));
            database.commit();
            return theirs;
        }
    }

    private static long id(JsonNode row) {
        return row.path("id").asLong();
    }
}
