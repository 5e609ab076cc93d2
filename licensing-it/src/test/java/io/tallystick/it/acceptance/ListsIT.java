package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.User.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code user_licenses}, {@code device_licenses}, {@code customer_license_users} (§3.17). */
class ListsIT extends Scene {

    @Test
    @DisplayName("L13 a user's licenses of a product are listed, newest first")
    void aUsersLicensesAreListed() {
        var product = vendor.offers(aProduct().forUsers());
        var first = vendor.issues(aLicense().of(product).forUser(SOMEBODY));
        var second = vendor.issues(aLicense().of(product).forUser(SOMEBODY));
        vendor.issues(aLicense().of(aProduct().forUsers()).forUser(SOMEBODY));

        var answer = ofUser(product, SOMEBODY.password());
        var licenses = accepted(answer);

        assertThat(answer.header("LicenseSignature")).isNotEmpty();
        assertThat(licenses.findValuesAsText("license_type")).hasSize(2);
        assertThat(licenses.path(0).path("id").asLong()).isEqualTo(second.id());
        assertThat(licenses.path(1).path("id").asLong()).isEqualTo(first.id());
        assertThat(licenses.path(0).path("user").path("email").asText()).isEqualTo(SOMEBODY.email());
        assertThat(licenses.path(0).has("order_store_id")).isTrue();
        assertThat(licenses.path(0).has("device_id")).isFalse();
        assertThat(licenses.path(0).path("license_signature").asText()).isNotEmpty();
        assertThat(accepted(api.get("user_licenses/", Map.of("product", vendor.offers(aProduct().forUsers()).code(), "username",
                SOMEBODY.email(), "password", SOMEBODY.password()))).toString()).isEqualTo("[]");
    }

    @Test
    void givenAWrongPairOrProduct_whenAUsersLicensesAreAskedFor_thenItIsRefused() {
        var product = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(SOMEBODY)).product();
        var keyed = vendor.offers(aProduct());
        var limited = vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api);
        var wish = Json.object("product", product.code(), "username", SOMEBODY.email(), "password", SOMEBODY.password());

        mustBookNothing("license_not_found", () -> ofUser(product, "a wrong password"));
        mustBookNothing("license_not_found", () -> api.get("user_licenses", Json.merged(wish, Map.of("username", "nobody@example.org"))));
        mustBookNothing("invalid_product_auth_method", () -> ofUser(keyed, SOMEBODY.password()));
        mustBookNothing("unknown_product", () -> api.get("user_licenses", Json.merged(wish, Map.of("product", "NOWHERE"))));
        mustBookNothing("api_key_product_not_allowed", () -> limited.get("user_licenses", wish));
        mustBookNothing("validation_error", () -> api.get("user_licenses", Json.merged(wish, Map.of("username", "x".repeat(255)))));
        for (var name : List.of("product", "username", "password")) {
            mustBookNothing("missing_parameters", () -> api.get("user_licenses", Json.merged(wish, Map.of(name, ""))));
        }
    }

    @Test
    @DisplayName("D10 a machine's list shows the licenses that are active on it, and of the products that the key may see")
    void aMachinesLicensesAreListed() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var user = machine.with(vendor.issues(aLicense().of(aProduct().forUsers()).forUser(SOMEBODY)));
        accepted(user.activates());
        var left = machine.with(vendor.issues(aLicense()));
        accepted(left.activates());
        left.deactivates();
        var limited = vendor.makesKey("products", List.of(machine.license().product().code())).of(api);

        var licenses = accepted(api.get("device_licenses", Map.of("hardware_id", machine.hardwareId())));

        assertThat(licenses.findValuesAsText("device_id")).hasSize(2);
        assertThat(licenses.path(0).path("id").asLong()).isEqualTo(user.license().id());
        assertThat(licenses.path(0).path("user").path("email").asText()).isEqualTo(SOMEBODY.email());
        assertThat(licenses.path(1).path("license_key").asText()).isEqualTo(machine.license().key());
        assertThat(licenses.path(1).path("license_signature")).isEqualTo(accepted(machine.checks()).path("license_signature"));
        assertThat(accepted(limited.get("device_licenses", Map.of("hardware_id", machine.hardwareId()))).findValuesAsText("license_key"))
                .containsExactly(machine.license().key());
        assertThat(accepted(vendor.makesKey("products", List.of()).of(api).get("device_licenses", Map.of("hardware_id", machine.hardwareId()))))
                .isEmpty();
        assertThat(accepted(api.get("device_licenses/", Map.of("hardware_id", "nobody's machine")))).isEmpty();
        mustBookNothing("missing_parameters", () -> api.get("device_licenses", Map.of()));
        mustBookNothing("validation_error", () -> api.get("device_licenses", Map.of("hardware_id", "x".repeat(501))));
    }

    @Test
    @DisplayName("L13 the users of a customer's licenses are listed, by e-mail or number of the customer")
    void aCustomersUsersAreListed() {
        var product = vendor.offers(aProduct().forUsers());
        var license = vendor.issues(aLicense().of(product).forUser(SOMEBODY));
        var id = books.number("select customer_id from license where id = ?", license.id());

        var users = accepted(ofCustomer(product, "customer@example.org"));

        assertThat(users).hasSize(1);
        assertThat(users.path(0).properties().stream().map(Map.Entry::getKey)).containsExactly("id", "email", "is_active", "first_name",
                "last_name", "phone_number", "is_initial_password", "license_id", "order_store_id", "order_id");
        assertThat(users.path(0).path("email").asText()).isEqualTo(SOMEBODY.email());
        assertThat(users.path(0).path("license_id").asLong()).isEqualTo(license.id());
        assertThat(accepted(ofCustomer(product, "" + id))).isEqualTo(users);
        assertThat(accepted(api.get("customer_license_users/", Map.of("product", vendor.offers(aProduct().forUsers()).code(), "customer", id)))).isEmpty();
    }

    @Test
    void givenNoSuchCustomerOrAnotherProduct_whenItsUsersAreAskedFor_thenItIsRefused() {
        var product = vendor.offers(aProduct().forUsers());
        var keyed = vendor.offers(aProduct());
        var limited = vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api);

        mustBookNothing("customer_does_not_exist", () -> ofCustomer(product, "nobody@example.org"));
        mustBookNothing("customer_not_found", () -> ofCustomer(product, "1"));
        mustBookNothing("customer_does_not_exist", () -> ofCustomer(product, "9".repeat(19)));
        mustBookNothing("invalid_product_auth_method", () -> ofCustomer(keyed, "customer@example.org"));
        mustBookNothing("unknown_product", () -> api.get("customer_license_users", Map.of("product", "NOWHERE", "customer", "1")));
        mustBookNothing("missing_parameters", () -> api.get("customer_license_users", Map.of("product", product.code())));
        mustBookNothing("missing_parameters", () -> api.get("customer_license_users", Map.of("customer", "1")));
        mustBookNothing("validation_error", () -> ofCustomer(product, "x".repeat(255)));
        mustBookNothing("api_key_product_not_allowed",
                () -> limited.get("customer_license_users", Map.of("product", product.code(), "customer", "1")));
    }

    private Answer ofUser(Product product, String password) {
        return api.get("user_licenses", Map.of("product", product.code(), "username", SOMEBODY.email(), "password", password));
    }

    private Answer ofCustomer(Product product, String customer) {
        return api.get("customer_license_users", Map.of("product", product.code(), "customer", customer));
    }
}
