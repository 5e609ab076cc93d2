package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Bundles;
import io.tallystick.it.acceptance.fixture.ContractScene;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Release;

import org.junit.jupiter.api.Test;

/** Products, their parts, installation files and bundles against the contract. */
class CatalogContractIT extends ContractScene {

    @Test
    void givenEveryOperation_whenItSucceeds_thenRequestAndAnswerFitTheContract() {
        var product = manages("POST", "products", Json.merged(Map.of("short_code", "P-" + UUID.randomUUID()), aProduct()
                .withCustomField("tier", "text", "gold").withPolicy("standard", Map.of("max_activations", 3, "valid_duration", "4m")).members()));
        var id = accepted(product).path("id").asLong();

        manages("GET", "products?limit=2", null);
        manages("GET", "products/" + id, null);
        manages("PATCH", "products/" + id, Map.of("enabled", true, "metadata", Map.of("a", 1)));
        sellsAndUsesBundles();
        managesParts();
        releases(id);

        assertThat(untouched(CATALOG)).isEmpty();
    }

    private void sellsAndUsesBundles() {
        var member = Json.object("product_code", vendor.offers(aProduct()).code(), "policy_code", null);
        var made = accepted(manages("POST", "bundles", Json.object("bundle_code", "B-" + UUID.randomUUID(), "bundle_name", "Suite",
                "members", List.of(member))));
        manages("GET", "bundles?limit=2", null);
        manages("GET", "bundles/" + made.path("id").asLong(), null);
        manages("PATCH", "bundles/" + made.path("id").asLong(), Json.object("bundle_name", "New", "members", List.of(member)));
        var bundle = new Bundles(management).issues(aBundle());
        manages("POST", "orders", Json.object("id", "order-" + UUID.randomUUID(), "customer", Map.of("email", "c@example.org"),
                "items", List.of(Json.object("bundle_code", bundle.code(), "licenses", List.of(Map.of())))));
        var machine = aMachineWith(bundle.whole());
        accepted(posts("activate_bundle", machine.identity()));
        accepted(gets("check_bundle", machine));
        assertThat(posts("deactivate_bundle", machine.identity()).body()).isEqualTo("license_deactivated");
        accepted(contract.allows("POST", V4 + "activate_bundle_offline", typed("text/plain"), machine.activationFile().base64()));
        assertThat(contract.allows("POST", V4 + "deactivate_bundle_offline", typed("text/plain"), machine.deactivationFile().base64()).body())
                .isEqualTo("license_deactivated");
    }

    private void managesParts() {
        var product = "products/" + vendor.offers(aProduct()).id();
        manages("POST", product + "/policies", Map.of("code", "team", "max_activations", 5));
        manages("GET", product + "/policies", null);
        manages("GET", product + "/policies/team", null);
        manages("PATCH", product + "/policies/team", Map.of("archived", true, "max_activations", 6));
        manages("POST", product + "/features", Map.of("code", "scan", "name", "Scan"));
        manages("GET", product + "/features", null);
        manages("PATCH", product + "/features/scan", Map.of("name", "Scans"));
        manages("DELETE", product + "/features/scan", null);
        manages("POST", product + "/custom_fields", Map.of("name", "region"));
        manages("GET", product + "/custom_fields", null);
        manages("PATCH", product + "/custom_fields/region", Json.object("default_value", null));
        manages("DELETE", product + "/custom_fields/region", null);
    }

    private void releases(long product) {
        var files = "products/" + product + "/installation_files";
        var file = accepted(manages("POST", files, Json.merged(Release.aRelease("1.0").members(), Map.of("size", 5)))).path("id").asLong();
        manages("GET", files + "?limit=2", null);
        manages("GET", "products/" + vendor.offers(aProduct()).id() + "/policies/default/airgap_policy", null);
        manages("GET", files + "/" + file, null);
        manages("PATCH", files + "/" + file, Map.of("release_date", "2020-02-02"));
        manages("DELETE", files + "/" + file, null);
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.releases(machine.license().product(), Release.aRelease("2.0"));
        accepted(gets("versions", machine));
        accepted(gets("installation_file", machine));
        accepted(gets("check_license", machine));
        accepted(contract.allows("GET", V4 + "product_details?include_latest_version=true&env=win64&product="
                + machine.license().product().code(), signed(), null));
    }
}
