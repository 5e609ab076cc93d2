package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.ManagementApi;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The file that ships with an application for machines behind an air gap. */
class AirgapPolicyIT extends Scene {

    @Test
    @DisplayName("G2 the policy file is signed by the published key and says what licenses of the policy grant")
    void givenAPolicy_whenItsFileIsMade_thenThePublishedKeyVerifiesIt() {
        var product = vendor.offers(aProduct().withPolicy("default", Map.of("license_type", "consumption", "max_consumptions", 10)));

        var file = management.get(path(product, "default"));

        assertThat(file.header("Content-Disposition")).contains("airgap.policy");
        var parts = file.body().split("\\.");
        var keys = TrustedKeys.ofJwks(api.get("jwks", Map.of()).bytes());
        assertThat(keys.verifyEc((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII), Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(json(parts[0]).path("typ").asText()).isEqualTo("tallystick-airgap-policy");
        assertThat(json(parts[1]).path("product").asText()).isEqualTo(product.code());
        assertThat(json(parts[1]).path("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(json(parts[1]).path("license").path("max_consumptions").asInt()).isEqualTo(10);
        assertThat(json(parts[1]).path("license").path("product_features").findValuesAsText("code")).containsExactly("export", "pro");
        assertThat(management.get(path(product, "default")).body().split("\\.")[1]).isEqualTo(parts[1]);
    }

    @Test
    @DisplayName("G10 there is no policy file of an unknown policy or of a product for users")
    void givenNothingThatACodeCarries_whenAFileIsAskedFor_thenItIsRefused() {
        var product = vendor.offers(aProduct());

        refused(404, "not_found", management.get(path(product, "nothing")));
        refused(404, "not_found", management.get("products/1/policies/default/airgap_policy"));
        refused("airgap_terms_not_supported", management.get(path(vendor.offers(aProduct().forUsers()), "default")));
        refused("missing_headers", ManagementApi.withoutKey(server.uri()).get(path(product, "default")));
    }

    private static String path(Product product, String policy) {
        return "products/" + product.id() + "/policies/" + policy + "/airgap_policy";
    }

    private static JsonNode json(String part) {
        return Json.parsed(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
