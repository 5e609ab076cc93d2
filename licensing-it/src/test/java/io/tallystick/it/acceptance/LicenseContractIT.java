package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.ContractScene;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.Test;

/** Licenses, devices, users and orders against the contract: every operation, every shape of a license. */
class LicenseContractIT extends ContractScene {

    @Test
    void givenEveryOperation_whenItSucceeds_thenRequestAndAnswerFitTheContract() {
        var product = vendor.offers(aProduct().withPolicy("standard", Map.of("max_activations", 3, "valid_duration", "4m")));
        var order = accepted(manages("POST", "orders", Json.object("id", "order-" + UUID.randomUUID(), "customer", Map.of("email", "c@example.org"),
                "items", List.of(Json.object("product_code", product.code(), "licenses", List.of(Map.of()))))));
        var license = vendor.issues(aLicense().withUnits(9).with("offline_lock_days", 3));

        worksOnline(anActiveMachineWith(license));
        floats(anActiveMachineWith(vendor.issues(aLicense().floating(2).withFeature("pro", "is_floating", true, "can_borrow", true, "max_borrow_time", 5))));
        travels(aMachineWith(vendor.issues(aLicense())));
        manages("GET", "orders?limit=2&offset=1", null);
        manages("GET", "orders/" + order.path("id").asLong(), null);
        looksAfter(license);
        tendsToLicenses();
        worksWithUsers();

        assertThat(untouched(LICENSES)).isEmpty();
    }

    @Test
    void givenLicensesOfEveryShape_whenTheyAreActivatedAndChecked_thenTheirAnswersFitTheContract() {
        var user = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY));
        var counted = vendor.issues(aLicense().withUnits(5).with("reset_consumption", true).with("consumption_period", "weekly"));
        var floating = vendor.issues(aLicense().with("is_floating_cloud", true).with("floating_users", 2).with("can_borrow", true));
        var featureOfAll = vendor.issues(aLicense().withFeature("pro", "expiry_date", "2090-01-01", "is_floating", true)
                .withFeature("export", "reset_consumption", true, "consumption_period", "daily"));
        var subscription = vendor.issues(aLicense().ofType("subscription").with("validity_period", "2090-01-01").with("allow_grace_period", true));

        for (var license : List.of(user, counted, floating, featureOfAll, subscription)) {
            var machine = aMachineWith(license);
            accepted(posts("activate_license", machine.identity()));
            accepted(gets("check_license", machine));
            accepted(manages("GET", "licenses/" + license.id(), null));
        }
    }

    private void worksOnline(Machine machine) {
        accepted(posts("activate_license", Json.merged(machine.identity(), Map.of("app_ver", "1.2", "variables", Map.of("a", "b")))));
        accepted(gets("check_license", machine));
        accepted(posts("add_consumption", Json.merged(machine.identity(), Map.of("consumptions", 2))));
        accepted(posts("add_feature_consumption", Json.merged(machine.identity(), Map.of("feature", "export"))));
        accepted(posts("track_device_variables", Json.merged(machine.identity(), Map.of("variables", Map.of("theme", "dark")))));
        accepted(gets("get_device_variables", machine));
        var code = machine.license().product().code();
        accepted(contract.allows("GET", V4 + "product_details?include_custom_fields=true&product=" + code, signed(), null));
        assertThat(posts("deactivate_license", machine.identity()).body()).isEqualTo("license_deactivated");
        accepted(posts("activate_license", machine.identity()));
    }

    private void floats(Machine machine) {
        var feature = Json.merged(machine.identity(), Map.of("feature", "pro"));
        accepted(posts("floating/borrow", Json.merged(machine.identity(), Json.object("borrowed_until", null))));
        accepted(gets("check_license", machine));
        accepted(contract.allows("GET", V4 + "check_license_feature?feature=pro&" + query(machine), signed(), null));
        accepted(posts("floating/feature_borrow", feature));
        assertThat(posts("floating/feature_release", feature).body()).isEqualTo("feature_released");
        assertThat(posts("floating/release", machine.identity()).body()).isEmpty();
        var device = vendor.sees(machine).path("id").asLong();
        manages("POST", "devices/" + device + "/borrow", Map.of());
        manages("GET", "devices/" + device, null);
        manages("GET", "licenses/" + machine.license().id(), null);
    }

    private void travels(Machine machine) {
        accepted(uploads(machine.activationFile()));
        accepted(contract.allows("POST", V4 + "activate_offline", signed(), machine.activationFile().json()));
        assertThat(uploads(machine.deactivationFile()).body()).isEqualTo("license_deactivated");
    }

    private void looksAfter(IssuedLicense license) {
        manages("POST", "licenses/" + license.id() + "/notes", Map.of("text", "Replaces machines in June."));
        manages("GET", "licenses/" + license.id() + "/notes?limit=1", null);
        manages("POST", "licenses/" + license.id() + "/diagnosis", Map.of("hardware_id", "x", "app_ver", "1.0", "is_vm", true, "feature", "export"));
        var device = accepted(manages("GET", "devices?license_id=" + license.id(), null)).path("results").path(0).path("id").asLong();
        manages("GET", "devices/" + device, null);
        assertThat(manages("GET", "devices/" + device + "/refresh_file", null).status()).isEqualTo(200);
        manages("GET", "licenses?license_key=" + license.key() + "&order_by=-id", null);
        manages("GET", "licenses/" + license.id(), null);
        manages("PATCH", "licenses/" + license.id(), Map.of("max_activations", 4, "validity_period", "2090-01-01T00:00:00.000Z"));
        for (var action : List.of("disable", "enable", "reset")) {
            manages("POST", "licenses/" + license.id() + "/" + action, null);
        }
        manages("POST", "devices/" + device + "/reset", null);
        manages("POST", "devices/" + device + "/blacklist", null);
        manages("DELETE", "devices/" + device + "/blacklist", null);
    }

    private void tendsToLicenses() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(3)));
        var license = "licenses/" + machine.license().id();
        manages("POST", license + "/reset_consumption", null);
        manages("GET", license + "/history?limit=2", null);
        manages("GET", license + "/features", null);
        manages("DELETE", license + "/features/pro", null);
        manages("POST", license + "/features", Map.of("code", "pro"));
        manages("PATCH", license + "/features/pro", Json.object("expiry_date", null));
        var variables = "devices/" + vendor.sees(machine).path("id").asLong() + "/variables";
        manages("PATCH", variables, Map.of("variables", Map.of("room", "12")));
        manages("GET", variables, null);
        manages("DELETE", variables + "/room", null);
        var order = vendor.sees(machine.license()).path("order_id").asLong();
        var more = accepted(manages("POST", "orders/" + order + "/licenses",
                Map.of("items", List.of(Map.of("product_code", machine.license().product().code(), "licenses", List.of(Map.of()))))));
        manages("DELETE", "licenses/" + more.path("licenses").path(1).path("id").asLong(), null);
        manages("GET", "orders/export?order_id=" + more.path("order_store_id").asText(), null);
    }

    private void worksWithUsers() {
        var user = User.aStranger();
        var license = vendor.issues(aLicense().of(aProduct().forUsers().with("allow_trial", true).with("trial_days", 5)).forUser(user));
        var code = license.product().code();
        var userId = license.issued().path("user").path("id").asLong();
        var machine = anActiveMachineWith(license);
        var name = encode(user.email(), UTF_8);
        for (var query : List.of("user_licenses?product=" + code + "&username=" + name + "&password=" + encode(user.password(), UTF_8).replace("+", "%20"),
                "device_licenses?hardware_id=" + machine.hardwareId(), "customer_license_users?product=" + code + "&customer=customer%40example.org",
                "trial_key?product=" + code + "&hardware_id=x&email=new-" + name)) {
            accepted(contract.allows("GET", V4 + query, signed(), null));
        }
        assertThat(posts("change_password", Json.object("username", user.email(), "password", user.password(), "new_password", "12345678")).body())
                .isEqualTo("password_changed");
        manages("GET", "license_users?email=" + name, null);
        manages("GET", "license_users/" + userId, null);
        manages("PATCH", "license_users/" + userId, Map.of("first_name", "Uma"));
        manages("POST", "license_users/" + userId + "/set_password", Map.of("password", "87654321"));
        manages("GET", "licenses/" + license.id() + "/users", null);
        manages("POST", "licenses/" + license.id() + "/users", Map.of("email", "second@example.org"));
        manages("DELETE", "licenses/" + license.id() + "/users/" + userId, null);
        manages("DELETE", "license_users/" + id(manages("POST", "license_users", Map.of("email", UUID.randomUUID() + "@example.org"))), null);
    }
}
