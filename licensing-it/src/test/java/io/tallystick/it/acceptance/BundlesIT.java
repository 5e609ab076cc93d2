package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.BundleScene;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/bundles} and orders of bundles (§6). */
class BundlesIT extends BundleScene {

    @Test
    void givenProducts_whenABundleOfThemIsMade_thenItIsShownWithItsMembersInOrder() {
        var first = vendor.offers(aProduct());
        var second = vendor.offers(aProduct().withPolicy("light", Map.of()));
        var code = "B-" + UUID.randomUUID();

        var made = accepted(management.post("bundles/", Json.text(Json.object("bundle_code", code, "bundle_name", "Suite", "members",
                List.of(Map.of("product_code", second.code(), "policy_code", "light"), Map.of("product_code", first.code()))))));

        assertThat(made.path("authorization_method").asText()).isEqualTo("license-key");
        assertThat(made.path("enabled").asBoolean()).isTrue();
        assertThat(made.path("archived").asBoolean()).isFalse();
        assertThat(made.path("members")).extracting(member -> member.path("product_code").asText()).containsExactly(second.code(), first.code());
        assertThat(made.path("members")).extracting(member -> member.path("policy_code").asText("default")).containsExactly("light", "default");
        assertThat(accepted(management.get("bundles/" + made.path("id").asLong()))).isEqualTo(made);
        assertThat(accepted(management.get("bundles/?limit=1000")).path("results")).contains(made);
    }

    @Test
    @DisplayName("C7 no product and no other bundle has a bundle's code as well")
    void givenACodeThatIsTaken_whenItIsWantedAgain_thenItIsRefused() {
        var product = vendor.offers(aProduct());
        var bundle = bundles.issues(aBundle());

        mustBookNothing(409, "duplicate_value", () -> bundles.creates(product.code(), List.of(product)));
        mustBookNothing(409, "duplicate_value", () -> bundles.creates(bundle.code(), List.of(product)));
        mustBookNothing(409, "duplicate_value", () -> management.post("products/", Json.text(Map.of("product_name", "x", "short_code", bundle.code()))));
    }

    @Test
    @DisplayName("C8 members that do not fit together are refused")
    void givenMembersThatDoNotFit_whenABundleIsMade_thenItIsRefused() {
        var product = vendor.offers(aProduct());
        var ofUsers = vendor.offers(aProduct().forUsers());
        var nowhere = new Product(0, "NOWHERE", false);

        mustBookNothing("validation_error", () -> bundles.creates(aCode(), List.of(product, ofUsers)));
        mustBookNothing("validation_error", () -> bundles.creates(aCode(), List.of(product, product)));
        mustBookNothing("unknown_product", () -> bundles.creates(aCode(), List.of(product, nowhere)));
        mustBookNothing("validation_error", () -> bundles.creates(aCode(), List.of()));
        mustBookNothing("missing_parameters", () -> creates(product, Json.object("members", null)));
        mustBookNothing("validation_error", () -> creates(product, Json.object("members", List.of(Map.of("product_code", product.code(), "policy_code", "none")))));
        mustBookNothing("validation_error", () -> creates(product, Json.object("members", "x")));
        mustBookNothing("missing_parameters", () -> creates(product, Json.object("members", List.of(Map.of()))));
        mustBookNothing("validation_error", () -> creates(product, Json.object("bundle_code", "a,b")));
        mustBookNothing("missing_parameters", () -> creates(product, Json.object("bundle_code", null)));
        mustBookNothing("missing_parameters", () -> creates(product, Json.object("bundle_name", "")));
        mustBookNothing("validation_error", () -> creates(product, Json.object("bundle_name", 5)));
    }

    @Test
    void givenABundle_whenItIsChanged_thenOnlyWhatIsSentChanges() {
        var bundle = bundles.issues(aBundle());
        var before = accepted(management.get("bundles/" + bundle.id()));

        var renamed = bundles.changes(bundle, "bundle_name", "New name");
        var archived = bundles.changes(bundle, "archived", true, "enabled", false);

        assertThat(renamed.path("members")).isEqualTo(before.path("members"));
        assertThat(renamed.path("bundle_code")).isEqualTo(before.path("bundle_code"));
        assertThat(archived.path("bundle_name").asText()).isEqualTo("New name");
        assertThat(archived.path("archived").asBoolean()).isTrue();
        assertThat(archived.path("enabled").asBoolean()).isFalse();
        assertThat(books.number("select count(*) from audit_entry where event = 'bundle.changed' and detail like ?", bundle.code() + "%")).isEqualTo(2);
        assertThat(books.text("select max(detail) from audit_entry where event = 'bundle.changed' and detail like ?", bundle.code() + " enabled%"))
                .isEqualTo(bundle.code() + " enabled true → false, archived false → true");
        assertThat(books.number("select count(*) from audit_entry where event = 'bundle.created' and detail = ?", bundle.code())).isEqualTo(1);
    }

    @Test
    void givenAChangeThatDoesNotFit_whenItIsSent_thenNothingChanges() {
        var bundle = bundles.issues(aBundle());
        var ofUsers = vendor.offers(aProduct().forUsers());

        mustBookNothing("validation_error", () -> changes(bundle.id(), Map.of("members", List.of(Map.of("product_code", ofUsers.code())))));
        mustBookNothing("unknown_product", () -> changes(bundle.id(), Map.of("members", List.of(Map.of("product_code", "NOWHERE")))));
        mustBookNothing("validation_error", () -> changes(bundle.id(), Map.of("members", List.of())));
        mustBookNothing("validation_error", () -> changes(bundle.id(), Map.of("enabled", "maybe")));
        mustBookNothing(404, "not_found", () -> changes(1, Map.of("enabled", true)));
        refused(404, "not_found", management.get("bundles/1"));
        refused(404, "not_found", management.get("bundles/x"));
        refused("validation_error", management.get("bundles/?limit=0"));
    }

    @Test
    @DisplayName("L15 a grant of a bundle takes overrides for all members, features and fields for those that have them")
    void givenOverrides_whenABundleIsOrdered_thenTheyCountForAllMembers() {
        var key = UUID.randomUUID().toString();
        var bundle = bundles.issues(aBundle().with("key", key).with("max_activations", 7)
                .with("features", List.of(Json.object("code", "export", "max_consumption", 9))));

        assertThat(bundle.licenses()).allMatch(license -> license.key().equals(key));
        assertThat(bundle.licenses()).allMatch(license -> license.issued().path("max_activations").asInt() == 7);
        assertThat(bundle.licenses()).allMatch(license -> license.issued().path("product_features").path(0).path("max_consumption").asInt() == 9);
        assertThat(accepted(management.get("licenses/?license_key=" + key)).path("count").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("L15 a key that was given to anything else is not given to a bundle, nor the other way round")
    void givenAKeyThatIsTaken_whenItIsWantedAgain_thenNothingIsIssued() {
        var license = vendor.issues(aLicense());
        var bundle = bundles.issues(aBundle());
        var product = vendor.offers(aProduct());

        mustBookNothing(409, "duplicate_value", () -> bundles.orders(bundle.code(), Map.of("key", license.key())));
        mustBookNothing(409, "duplicate_value", () -> bundles.orders(bundle.code(), Map.of("key", bundle.member(0).key())));
        mustBookNothing(409, "duplicate_value", () -> vendor.orders(product, aLicense().with("key", bundle.member(0).key())));
    }

    @Test
    void givenAnOrderThatDoesNotFit_whenItIsSent_thenNothingIsIssued() {
        var bundle = bundles.issues(aBundle());

        mustBookNothing("unknown_product", () -> bundles.orders("NOWHERE", Map.of()));
        mustBookNothing("unknown_product", () -> bundles.orders(bundle.member(0).product().code(), Map.of()));
        mustBookNothing("unknown_product", () -> vendor.orders(new Product(0, bundle.code(), false), aLicense()));
        mustBookNothing("validation_error", () -> bundles.orders(bundle.code(), Map.of("users", List.of(Map.of("email", User.SOMEBODY.email())))));
        mustBookNothing("validation_error", () -> bundles.orders(bundle.code(), Map.of("features", List.of(Map.of("code", "none")))));
        mustBookNothing("validation_error", () -> bundles.orders(bundle.code(), Map.of("custom_fields", Map.of("none", "x"))));
        var both = Json.object("bundle_code", bundle.code(), "product_code", bundle.member(0).product().code(), "licenses", List.of(Map.of()));
        mustBookNothing("validation_error", () -> management.post("orders/", Json.text(Json.object("id", aCode(), "customer",
                Map.of("email", "c@example.org"), "items", List.of(both)))));
    }

    private Answer creates(Product product, Map<String, Object> members) {
        var whole = Json.object("bundle_code", aCode(), "bundle_name", "x", "members",
                List.of(Map.of("product_code", product.code())));
        return management.post("bundles/", Json.text(Json.merged(whole, members)));
    }

    private Answer changes(long id, Map<String, Object> members) {
        return management.patch("bundles/" + id, Json.text(members));
    }

    private static String aCode() {
        return "B-" + UUID.randomUUID();
    }
}
