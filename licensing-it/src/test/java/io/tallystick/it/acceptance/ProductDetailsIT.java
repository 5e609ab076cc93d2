package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.Test;

/** {@code GET /api/v4/product_details} (§3.12). */
class ProductDetailsIT extends Scene {

    @Test
    void givenAProduct_whenAnApplicationAsks_thenItLearnsItsDetailsInTheOrderOfTheProtocol() {
        var product = vendor.offers(aProduct().with("allow_trial", true).with("trial_days", 14).with("floating_timeout", 30)
                .with("allow_overages", true).with("max_overages", 5).with("prevent_vm", true).with("metadata", Map.of("note", "ü")));

        var details = accepted(asks(product, Map.of()));

        assertThat(details.properties().stream().map(Map.Entry::getKey)).containsExactly("product_id", "product_name", "short_code",
                "authorization_method", "allow_trial", "trial_days", "floating_timeout", "allow_overages", "max_overages", "prevent_vm",
                "metadata");
        assertThat(details.toString()).isEqualTo("{\"product_id\":" + product.id() + ",\"product_name\":\"Product of a test\",\"short_code\":\""
                + product.code() + "\",\"authorization_method\":\"license-key\",\"allow_trial\":true,\"trial_days\":14,\"floating_timeout\":30,"
                + "\"allow_overages\":true,\"max_overages\":5,\"prevent_vm\":true,\"metadata\":{\"note\":\"ü\"}}");
    }

    @Test
    void givenCustomFields_whenTheyAreAskedFor_thenTheyAreThereAndElseNot() {
        var product = vendor.offers(aProduct().withCustomField("tier", "text", "gold").withCustomField("floors", "number", null));

        var with = accepted(asks(product, Map.of("include_custom_fields", true)));
        var without = accepted(asks(product, Map.of("include_custom_fields", false)));

        assertThat(with.path("custom_fields").toString()).isEqualTo("[{\"name\":\"tier\",\"data_type\":\"text\",\"default_value\":\"gold\"},"
                + "{\"name\":\"floors\",\"data_type\":\"number\",\"default_value\":null}]");
        assertThat(without.has("custom_fields")).isFalse();
    }

    @Test
    void givenNoInstallationFiles_whenTheLatestVersionIsAskedFor_thenItIsNull() {
        var product = vendor.offers(aProduct());

        var details = accepted(asks(product, Map.of("include_latest_version", true)));

        assertThat(details.has("latest_version")).isTrue();
        assertThat(details.path("latest_version").isNull()).isTrue();
    }

    @Test
    void givenAUserBasedProduct_whenAReadOnlyKeyAsks_thenItLearnsTheAuthorizationMethod() {
        var product = vendor.offers(aProduct().forUsers());

        var details = accepted(vendor.makesKey("read_only", true).of(api).get("product_details", Map.of("product", product.code())));

        assertThat(details.path("authorization_method").asText()).isEqualTo("user");
    }

    @Test
    void givenNoSuchProductOrNoNameOfOne_whenAnApplicationAsks_thenItIsRefused() {
        var product = vendor.offers(aProduct());

        mustBookNothing("unknown_product", () -> api.get("product_details", Map.of("product", "NOWHERE")));
        mustBookNothing("unknown_product", () -> api.get("product_details", Map.of("product", product.code().toLowerCase())));
        mustBookNothing("missing_parameters", () -> api.get("product_details", Map.of()));
        mustBookNothing("missing_parameters", () -> api.get("product_details", Map.of("product", " ")));
    }

    @Test
    void givenAKeyOfOtherProducts_whenItAsks_thenItIsRefused() {
        var product = vendor.offers(aProduct());
        var limited = vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api);

        mustBookNothing("api_key_product_not_allowed", () -> limited.get("product_details", Map.of("product", product.code())));
    }

    @Test
    void givenAWrongSwitch_whenAnApplicationAsks_thenItIsRefused() {
        var product = vendor.offers(aProduct());

        mustBookNothing("validation_error", () -> asks(product, Map.of("include_custom_fields", "perhaps")));
        mustBookNothing("validation_error", () -> asks(product, Map.of("include_latest_version", 1)));
    }

    private Answer asks(Product product, Map<String, ?> more) {
        return api.get("product_details", Json.merged(Map.of("product", product.code()), more));
    }
}
