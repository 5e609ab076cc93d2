package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.acceptance.fixture.BundleScene;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.server.ConsoleVisitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The wizard's steps without a browser: bundles, and what stays when one changes one's mind. */
class ConsoleWizardIT extends BundleScene {

    private static final String WIZARD = "/console/licenses/new";

    @Test
    @DisplayName("L15 for a bundle, what is typed is granted to all members, and what is left empty is as each policy says")
    void givenABundle_whenTermsAreTyped_thenAllMembersHaveThem() {
        var bundle = bundles.issues(aBundle());
        var admin = ConsoleVisitor.of(server.uri(), management).as("admin");
        var order = "console-" + UUID.randomUUID();
        var form = Map.of("step", "REVIEW", "go", "issue", "order", order, "offer", "bundle:" + bundle.code(), "email", "both@example.org", "max_activations", "7",
                "allow_offline_activation", "false", "allow_unlimited_activations", "", "units.export", "9", "until.pro", "2080-01-01T00:00");

        assertThat(admin.sends(WIZARD, WIZARD, with(form, "step", "PRODUCT", "go", "next")).body()).contains("Who buys?").doesNotContain("On which terms?");
        assertThat(admin.sends(WIZARD, with(form, "step", "CUSTOMER", "go", "next", "offer", "bundle:" + bundle.code())).body())
                .contains("Seats and time of all members", "as each policy says", "units.export");
        var issued = admin.sends(WIZARD, form);

        assertThat(issued.header("Location")).as(issued.body()).matches("/console/orders/\\d+");
        var licenses = accepted(management.get("licenses?order_id=" + order)).path("results");
        assertThat(licenses).hasSize(bundle.licenses().size());
        assertThat(licenses).allSatisfy(license -> {
            assertThat(license.path("max_activations").asInt()).isEqualTo(7);
            assertThat(license.path("allow_offline_activation").asBoolean()).isFalse();
            assertThat(license.path("product_features").findValuesAsText("max_consumption")).containsExactly("9");
            assertThat(license.path("product_features").findValuesAsText("expiry_date")).contains("2080-01-01T00:00:00.000Z");
        });
        var page = admin.opens(issued.header("Location")).body();
        assertThat(licenses).allSatisfy(license -> assertThat(page).contains("/console/licenses/" + license.path("id").asLong()));
    }

    @Test
    @DisplayName("U2 the terms of a product that was chosen first are forgotten when another one is sold")
    void givenAnotherProduct_whenTheTermsAreShown_thenTheyAreItsOwn() {
        var first = vendor.offers(aProduct());
        var second = vendor.offers(aProduct().withFeatures(Json.object("code", "scan", "name", "Scan", "feature_type", "activation")));
        var admin = ConsoleVisitor.of(server.uri(), management).as("admin");
        var form = with(Map.of("step", "CUSTOMER", "go", "next", "order", "console-" + UUID.randomUUID(), "offer", second.code(), "email", "kept@example.org"),
                "filled", first.code() + "/default", "until.pro", "", "units.export", "9", "max_activations", "88");

        var terms = admin.sends(WIZARD, WIZARD, form).body();

        assertThat(terms).contains("kept@example.org", "until.scan").doesNotContain("units.export", "until.pro", "value=\"88\"");
    }

    private static Map<String, String> with(Map<String, String> form, String... pairs) {
        var other = new HashMap<>(form);
        for (int i = 0; i < pairs.length; i += 2) {
            other.put(pairs[i], pairs[i + 1]);
        }
        return other;
    }
}
