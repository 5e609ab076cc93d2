package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.ConsoleVisitor;
import io.tallystick.it.server.ManagementApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Parts of products, features of licenses, users and accounts at the console, without a browser. */
class ConsoleCatalogIT extends Scene {

    @Test
    @DisplayName("C10 C11 what the boundaries refuse is told above the form, with all that was typed")
    void givenARefusal_whenTheFormIsShownAgain_thenNothingIsLost() {
        var product = vendor.issues(aLicense().of(aProduct().withCustomField("tier", "text", "gold"))).product();
        var base = "/console/products/" + product.id();
        var admin = console().as("admin");
        var before = counts.everything();

        assertThat(admin.sends(base, base + "/features/new", Map.of("name", "Twice <b>", "code", "export", "feature_type", "consumption", "max_consumption",
                "77", "metadata", "{\"a\":1}")).body()).contains("duplicate_value", "Twice &lt;b&gt;", "77", "{&quot;a&quot;:1}");
        assertThat(admin.sends(base, base + "/features/new", Map.of("name", "N", "code", "a,b")).body()).contains("validation_error", "no comma");
        assertThat(admin.sends(base, base + "/features/new", Map.of("name", "N", "code", "n", "metadata", "{")).body()).contains("not a JSON object");
        assertThat(admin.sends(base, base + "/fields/new", Map.of("name", "floors", "data_type", "number", "default_value", "many")).body())
                .contains("must be a number", "many");
        for (var part : List.of("/features/" + id("product_feature", "code", "export", product.id()), "/fields/" + id("custom_field", "name", "tier", product.id()))) {
            assertThat(admin.opens(base + part).body()).contains(base + part + "/delete");
            assertThat(admin.sends(base + part + "/delete", Map.of()).body()).contains("still_in_use");
        }
        assertThat(counts.everything()).isEqualTo(before);
        assertThat(admin.sends(base, Map.of("product_name", "Kept", "metadata", "[", "max_overages", "9")).body()).contains("not a JSON object", "Kept", "\"9\"");
    }

    @Test
    @DisplayName("L10 parts and things of another company answer every new page and form as if they did not exist")
    void givenIdsOfAnotherCompany_whenTheConsoleAsks_thenNothingIsFound() {
        var company = accepted(management.asOperator().post("companies", Json.text(Json.object("name", "Rival " + UUID.randomUUID()))));
        var theirs = ManagementApi.withKey(server.uri(), company.path("management_key").asText());
        var license = new Vendor(theirs).issues(aLicense().of(aProduct().withCustomField("tier", "text", "gold")).floating(2));
        var machine = new Machine(api.withKey(company.path("api_key").asText(), company.path("shared_key").asText()), license, "theirs");
        accepted(machine.activates());
        var product = "/console/products/" + license.product().id();
        var feature = product + "/features/" + id("product_feature", "code", "export", license.product().id());
        var field = product + "/fields/" + id("custom_field", "name", "tier", license.product().id());
        var granted = "/console/licenses/" + license.id() + "/grants/" + id("license_feature", "code", "export", license.id());
        var account = "/console/accounts/" + accepted(theirs.post("customer_accounts", "{\"code\":\"a\",\"name\":\"A\"}")).path("id").asLong();
        var device = "/console/devices/" + books.number("select id from device where license_id = ?", license.id());
        var policy = product + "/policies/" + books.number("select min(id) from license_policy where product_id = ?", license.product().id()) + "/airgap.policy";
        var user = "/console/users/" + accepted(theirs.post("license_users", Json.text(Map.of("email", "u@example.org")))).path("id").asLong();
        var stranger = console().as("owner");
        var before = counts.everything();

        for (var page : List.of(product + "/features/new", product + "/fields/new", product + "/versions", feature, feature + "/delete", field, field + "/delete",
                granted + "/remove", account + "/merge", device + "/lend", device + "/variables", policy, user + "/delete")) {
            assertThat(stranger.opens(page).status()).as(page).isEqualTo(404);
        }
        for (var form : List.of(product + "/features/new", product + "/fields/new", feature, feature + "/delete", field, field + "/delete", granted + "/remove",
                "/console/licenses/" + license.id() + "/grants", account + "/merge", device + "/lend", device + "/variables", user + "/delete")) {
            var sent = stranger.sends("/console/products", form, Map.of("name", "x", "code", "x", "feature", "pro", "variable", "x"));
            assertThat(sent.status()).as(form).isEqualTo(404);
        }
        assertThat(counts.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("F6 L20 a slot is lent within its bounds; variables are set and removed; a feature that was used stays; users and accounts come and go")
    void givenThingsOfTheVendor_whenTheyAreTended_thenTheBooksSaySo() {
        var admin = console().as("admin");
        var floating = anActiveMachineWith(vendor.issues(aLicense().floating(2)));
        var lend = "/console/devices/" + vendor.sees(floating).path("id").asLong() + "/lend";
        assertThat(admin.sends(lend, lend, Map.of("borrowed_until", "2090-01-01T00:00")).body()).contains("borrow_until_not_valid", "2090-01-01T00:00");
        assertThat(admin.sends(lend, Map.of()).status()).isEqualTo(303);
        assertThat(counts.slots(floating.license())).isEqualTo(1);

        var variables = lend.replace("lend", "variables");
        assertThat(admin.sends(variables, variables, Map.of("variable", "theme", "value", "dark & light")).status()).isEqualTo(303);
        assertThat(admin.opens(variables + "?name=theme").body()).contains("dark &amp; light");
        assertThat(admin.sends(variables, Map.of("variable", "theme", "value", "")).status()).isEqualTo(303);
        assertThat(books.number("select count(*) from device_variable v join device d on d.id = v.device_id where d.license_id = ?", floating.license().id()))
                .isZero();

        var used = vendor.issues(aLicense());
        accepted(anActiveMachineWith(used).usesFeature("export", 3));
        var remove = "/console/licenses/" + used.id() + "/grants/" + id("license_feature", "code", "export", used.id()) + "/remove";
        assertThat(admin.sends(remove, remove, Map.of()).body()).contains("still_in_use");

        var email = "new-" + UUID.randomUUID() + "@example.org";
        var made = admin.sends("/console/users/new", "/console/users/new", Map.of("email", email));
        assertThat(made.status()).isEqualTo(303);
        assertThat(admin.sends("/console/users/new", "/console/users/new", Map.of("email", email, "first_name", "Again")).body()).contains("duplicate_value", "Again");
        assertThat(admin.sends(made.header("Location"), made.header("Location") + "/delete", Map.of()).status()).isEqualTo(303);
        assertThat(books.number("select count(*) from license_user where email = ?", email)).isZero();
        var someone = User.aStranger();
        vendor.issues(aLicense().of(aProduct().forUsers()).forUser(someone));
        var busy = "/console/users/" + books.number("select id from license_user where email = ?", someone.email());
        assertThat(admin.sends(busy + "/delete", busy + "/delete", Map.of()).body()).contains("still_in_use");
    }

    @Test
    @DisplayName("U10 two accounts become one; another code, and the own one, are refused")
    void givenTwoAccounts_whenTheyAreMerged_thenThereIsOne() {
        var admin = console().as("admin");
        var code = "a-" + UUID.randomUUID();
        var other = "b-" + UUID.randomUUID();
        var merge = "/console/accounts/" + accepted(management.post("customer_accounts", Json.text(Map.of("code", code, "name", "A")))).path("id").asLong() + "/merge";
        accepted(management.post("customer_accounts", Json.text(Map.of("code", other, "name", "B"))));

        assertThat(admin.sends(merge, merge, Map.of("code", "nobody's")).body()).contains("No customer account has this code", "nobody&#39;s");
        assertThat(admin.sends(merge, Map.of("code", code)).body()).contains("this account itself");
        assertThat(admin.sends(merge, Map.of("code", other)).status()).isEqualTo(303);

        assertThat(books.number("select count(*) from customer_account where code = ?", other)).isZero();
        assertThat(books.number("select count(*) from customer_account where code = ?", code)).isOne();
    }

    @Test
    @DisplayName("C3 a policy that is saved as it was shown stays as it was, also one without any feature")
    void givenAPolicyWithoutFeatures_whenItsFormIsSent_thenItHasNone() {
        var product = vendor.offers(aProduct().withPolicy("bare", Json.object("name", "Bare", "features", List.of(), "max_activations", 5)));
        var form = "/console/products/" + product.id() + "/policy/" + id("license_policy", "code", "bare", product.id());
        var admin = console().as("admin");

        assertThat(admin.opens(form).body()).contains("name=\"no_features\" value=\"true\" checked");
        var sent = admin.sends(form, Map.of("name", "Bare", "is_default", "true", "no_features", "true", "allow_offline_activation", "true"));

        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        var policy = accepted(management.get("products/" + product.id() + "/policies/bare"));
        assertThat(policy.path("features").isArray()).isTrue();
        assertThat(policy.path("features")).isEmpty();
        assertThat(policy.path("max_activations").asInt()).isEqualTo(5);
    }

    private long id(String table, String column, String name, long owner) {
        var of = table.equals("license_feature") ? "license_id" : "product_id";
        return books.number("select id from " + table + " where " + column + " = ? and " + of + " = ?", name, owner);
    }

    private ConsoleVisitor console() {
        return ConsoleVisitor.of(server.uri(), management);
    }
}
