package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.User.aStranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Customers and accounts that become one, users without a license, variables from the vendor, orders as a table, signing keys (§6). */
class MergersIT extends Scene {

    @Test
    @DisplayName("U10 of two customers one is made: orders, licenses and OAuth clients belong to who stays")
    void ofTwoCustomersOneIsMade() {
        var stays = vendor.issues(aLicense(), email());
        var goes = vendor.issues(aLicense(), email());
        var client = accepted(management.post("oauth_clients", Json.text(Map.of("name", "of the one who goes", "scope", "customer", "scope_id", customer(goes)))));
        var machine = anActiveMachineWith(goes);
        var into = customer(stays);
        var from = customer(goes);

        var merged = accepted(management.post("customers/" + into + "/merge", Json.text(Map.of("from", from))));

        assertThat(merged.path("id").asLong()).isEqualTo(into);
        assertThat(customer(goes)).isEqualTo(into);
        assertThat(books.number("select count(*) from customer_order where customer_id = ?", into)).isEqualTo(2);
        assertThat(management.get("customers/" + from).status()).isEqualTo(404);
        assertThat(accepted(management.get("oauth_clients/" + client.path("id").asLong())).path("scope_id").asLong()).isEqualTo(into);
        accepted(machine.checks());
        mustBookNothing("validation_error", () -> management.post("customers/" + into + "/merge", Json.text(Map.of("from", into))));
        mustBookNothing("validation_error", () -> management.post("customers/" + into + "/merge", Json.text(Map.of("from", from))));
        mustBookNothing("missing_parameters", () -> management.post("customers/" + into + "/merge", "{\"a\":1}"));
    }

    @Test
    @DisplayName("U10 of two accounts one is made, with the customers of both")
    void ofTwoAccountsOneIsMade() {
        var into = account();
        var from = account();
        var customer = accepted(management.post("customers", Json.text(Map.of("email", email(), "customer_account_code", from.code()))));

        accepted(management.post("customer_accounts/" + into.id() + "/merge", Json.text(Map.of("from", from.id()))));

        assertThat(accepted(management.get("customers/" + customer.path("id").asLong())).path("customer_account").path("code").asText(
                accepted(management.get("customers/" + customer.path("id").asLong())).path("customer_account").asText())).isEqualTo(into.code());
        assertThat(management.get("customer_accounts/" + from.id()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("U11 a license user is made before there is a license, and deleted while none knows him")
    void aUserIsMadeAndDeleted() {
        var user = aStranger();
        var body = Json.text(Map.of("email", user.email(), "password", user.password(), "first_name", "Ada"));

        var made = management.post("license_users", body);

        assertThat(made.status()).isEqualTo(201);
        mustBookNothing(409, "duplicate_value", () -> management.post("license_users", body));
        var path = "license_users/" + accepted(made).path("id").asLong();
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user));
        accepted(aMachineWith(license).activates());
        mustBookNothing(409, "still_in_use", () -> management.delete(path));
        var other = "license_users/" + accepted(management.post("license_users", Json.text(Map.of("email", aStranger().email())))).path("id").asLong();
        assertThat(management.delete(other).status()).isEqualTo(204);
        assertThat(management.get(other).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("D8 the vendor sets, removes and lists variables of a device")
    void theVendorSetsVariables() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var variables = "devices/" + vendor.sees(machine).path("id").asLong() + "/variables";
        accepted(management.patch(variables, "{\"variables\":{\"room\":\"12\",\"old\":\"x\"}}"));

        var left = accepted(management.patch(variables, "{\"variables\":{\"room\":\"14\",\"old\":null,\"new\":5}}"));

        assertThat(left.findValuesAsText("variable")).containsExactly("room", "new");
        assertThat(left.findValuesAsText("value")).containsExactly("14", "5");
        assertThat(management.delete(variables + "/new").status()).isEqualTo(204);
        mustBookNothing(404, "not_found", () -> management.delete(variables + "/new"));
        assertThat(accepted(management.get(variables)).findValuesAsText("variable")).containsExactly("room");
    }

    @Test
    void givenOrders_whenTheyAreExported_thenEachLicenseHasItsLineAndNothingIsAFormula() {
        var email = email();
        var license = vendor.issues(aLicense(), email);
        accepted(management.patch("customers/" + customer(license), Json.text(Map.of("company_name", "=HYPERLINK(\"x\"), Ltd"))));

        var answer = management.get("orders/export?customer_email=" + email);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("orders.csv");
        var lines = answer.body().split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("order_id,order_store_id,created_at");
        assertThat(lines[1]).contains("\"'=HYPERLINK(\"\"x\"\"), Ltd\"", license.key(), license.product().code());
        mustBookNothing("validation_error", () -> management.get("orders/export?created_before=soon"));
    }

    private record Account(long id, String code) {
    }

    private Account account() {
        var code = "account-" + UUID.randomUUID();
        return new Account(accepted(management.post("customer_accounts", Json.text(Map.of("code", code)))).path("id").asLong(), code);
    }

    private static String email() {
        return "merge-" + UUID.randomUUID() + "@example.org";
    }

    private long customer(IssuedLicense license) {
        return books.number("select customer_id from license where id = ?", license.id());
    }
}
