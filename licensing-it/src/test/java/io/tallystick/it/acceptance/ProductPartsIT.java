package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Policies, features and custom fields of a product, one by one (§6). */
class ProductPartsIT extends Scene {

    @Test
    @DisplayName("C2 C3 a policy is made, changed and made the default one; licenses keep the terms that they were issued with")
    void aPolicyIsMadeAndChanged() {
        var product = vendor.offers(aProduct());
        var policies = "products/" + product.id() + "/policies";

        var made = management.post(policies, Json.text(Map.of("code", "team", "name", "Team", "max_activations", 5)));
        var license = vendor.issues(aLicense().of(product).fromPolicy("team"));
        var changed = accepted(management.patch(policies + "/team", Json.text(Map.of("max_activations", 9, "is_default", true))));

        assertThat(made.status()).isEqualTo(201);
        assertThat(accepted(made).path("is_default").asBoolean()).isFalse();
        assertThat(changed.path("max_activations").asInt()).isEqualTo(9);
        assertThat(vendor.sees(license).path("max_activations").asInt()).isEqualTo(5);
        assertThat(vendor.sees(vendor.issues(aLicense().of(product))).path("max_activations").asInt()).isEqualTo(9);
        assertThat(accepted(management.get(policies)).findValuesAsText("is_default")).containsExactly("false", "true");
        assertThat(accepted(management.get(policies + "/team"))).isEqualTo(changed);
        mustBookNothing(409, "duplicate_value", () -> management.post(policies, Json.text(Map.of("code", "team"))));
        mustBookNothing("validation_error", () -> management.patch(policies + "/team", "{\"is_default\":false}"));
        mustBookNothing("validation_error", () -> management.patch(policies + "/team", "{\"code\":\"other\"}"));
        mustBookNothing("validation_error", () -> management.patch(policies + "/team", "{\"features\":[\"none\"]}"));
    }

    @Test
    @DisplayName("C9 an archived policy is sold no more and its licenses stay; the default one and a bundle's are not archived")
    void anArchivedPolicyIsSoldNoMore() {
        var product = vendor.offers(aProduct().withPolicy("plain", Map.of()).withPolicy("old", Map.of()).withPolicy("bundled", Map.of()));
        var policies = "products/" + product.id() + "/policies";
        var machine = aMachineWith(vendor.issues(aLicense().of(product).fromPolicy("old")));
        accepted(management.post("bundles", Json.text(Json.object("bundle_code", "B-" + UUID.randomUUID(), "bundle_name", "B",
                "members", List.of(Map.of("product_code", product.code(), "policy_code", "bundled"))))));

        assertThat(accepted(management.patch(policies + "/old", "{\"archived\":true}")).path("archived").asBoolean()).isTrue();

        mustBookNothing("validation_error", () -> vendor.orders(product, aLicense().fromPolicy("old")));
        accepted(machine.activates());
        mustBookNothing(409, "still_in_use", () -> management.patch(policies + "/plain", "{\"archived\":true}"));
        mustBookNothing(409, "still_in_use", () -> management.patch(policies + "/bundled", "{\"archived\":true}"));
        accepted(management.patch(policies + "/old", "{\"archived\":false}"));
        accepted(vendor.orders(product, aLicense().fromPolicy("old")));
    }

    @Test
    @DisplayName("C9 an archived product is sold no more until it is restored, and active devices go on")
    void anArchivedProductIsSoldNoMore() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var product = machine.license().product();

        vendor.changes(product, "archived", true);

        mustBookNothing("archived_product", () -> vendor.orders(product, aLicense()));
        accepted(machine.checks());
        vendor.changes(product, "archived", false);
        accepted(vendor.orders(product, aLicense()));
    }

    @Test
    @DisplayName("C10 a feature is made and changed; once a license has it or a policy names it, it stays")
    void aFeatureIsMadeAndChanged() {
        var product = vendor.offers(aProduct().withPolicy("plain", Json.object("features", List.of("pro"))));
        var features = "products/" + product.id() + "/features";

        var made = management.post(features, Json.text(Map.of("code", "scan", "name", "Scan", "feature_type", "consumption", "max_consumption", 5)));

        assertThat(made.status()).isEqualTo(201);
        assertThat(accepted(management.patch(features + "/scan", Json.text(Map.of("name", "Scans", "max_consumption", 6)))).path("max_consumption").asInt())
                .isEqualTo(6);
        assertThat(accepted(management.get(features)).findValuesAsText("code")).containsExactly("export", "pro", "scan");
        mustBookNothing(409, "duplicate_value", () -> management.post(features, Json.text(Map.of("code", "scan", "name", "Again"))));
        mustBookNothing("validation_error", () -> management.patch(features + "/scan", "{\"feature_type\":\"activation\"}"));
        mustBookNothing(409, "still_in_use", () -> management.delete(features + "/pro"));
        assertThat(management.delete(features + "/scan").status()).isEqualTo(204);
        var issued = vendor.issues(aLicense()).product();
        mustBookNothing(409, "still_in_use", () -> management.delete("products/" + issued.id() + "/features/export"));
    }

    @Test
    @DisplayName("C10 a custom field is made and changed; once a license has a value in it, it stays")
    void aCustomFieldIsMadeAndChanged() {
        var product = vendor.offers(aProduct());
        var fields = "products/" + product.id() + "/custom_fields";

        assertThat(management.post(fields, Json.text(Map.of("name", "region", "default_value", "EU"))).status()).isEqualTo(201);
        accepted(management.post(fields, Json.text(Map.of("name", "seats", "data_type", "number"))));

        assertThat(accepted(management.patch(fields + "/region", "{\"default_value\":null}")).path("default_value").isNull()).isTrue();
        accepted(management.patch(fields + "/region", "{\"default_value\":\"US\"}"));
        assertThat(accepted(management.get(fields)).findValuesAsText("name")).containsExactly("region", "seats");
        assertThat(vendor.issues(aLicense().of(product)).issued().path("custom_fields").findValuesAsText("value")).containsExactly("US");
        mustBookNothing(409, "duplicate_value", () -> management.post(fields, Json.text(Map.of("name", "region"))));
        mustBookNothing("missing_parameters", () -> management.patch(fields + "/region", "{\"a\":1}"));
        mustBookNothing(409, "still_in_use", () -> management.delete(fields + "/region"));
        assertThat(management.delete(fields + "/seats").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("C11 a default value that is of another type than its field is refused, wherever it comes from")
    void aDefaultValueIsOfItsType() {
        var product = vendor.offers(aProduct().withCustomField("floors", "number", "3"));
        var fields = "products/" + product.id() + "/custom_fields";

        mustBookNothing("validation_error", () -> management.post(fields, Json.text(Map.of("name", "since", "data_type", "date-time", "default_value", "May"))));
        mustBookNothing("validation_error", () -> management.patch(fields + "/floors", "{\"default_value\":\"many\"}"));
        mustBookNothing("validation_error", () -> management.post("products", Json.text(Map.of("product_name", "P", "short_code", "P-" + UUID.randomUUID(),
                "custom_fields", List.of(Map.of("name", "floors", "data_type", "number", "default_value", "many"))))));
        assertThat(accepted(management.patch(fields + "/floors", "{\"default_value\":\"4.5\"}")).path("default_value").asText()).isEqualTo("4.5");
    }
}
