package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/products/}: create, list, get, change (§6). */
class ProductsIT extends Scene {

    @Test
    void givenANameAndACode_whenAProductIsCreated_thenEverythingElseHasItsDefault() {
        var code = "P-" + UUID.randomUUID();

        var answer = management.post("products/", Json.text(Map.of("product_name", "Plain", "short_code", code)));

        assertThat(answer.status()).isEqualTo(201);
        var product = accepted(answer);
        assertThat(product.path("authorization_method").asText()).isEqualTo("license-key");
        assertThat(product.path("floating_timeout").asInt()).isEqualTo(120);
        assertThat(product.path("enabled").asBoolean()).isTrue();
        assertThat(product.path("archived").asBoolean()).isFalse();
        assertThat(product.path("features").isEmpty()).isTrue();
        assertThat(product.path("policies").findValuesAsText("code")).containsExactly("default");
        assertThat(product.path("policies").path(0).path("is_default").asBoolean()).isTrue();
        assertThat(product.path("policies").path(0).path("license_type").asText()).isEqualTo("perpetual");
        assertThat(product.path("policies").path(0).path("max_activations").asInt()).isEqualTo(1);
        assertThat(product.path("policies").path(0).path("allow_offline_activation").asBoolean()).isTrue();
    }

    @Test
    void givenAProductWithEveryMember_whenItIsCreated_thenGettingItAnswersTheSame() {
        var terms = Json.object("license_type", "time-limited", "max_activations", 3, "max_transfers", 2, "prevent_vm", true,
                "allow_offline_activation", false, "offline_lock_days", 180, "min_version", "1.2", "max_version", "2.10",
                "valid_duration", "4m", "allow_grace_period", true, "grace_period", 24, "features", List.of("pro"));
        var wish = aProduct().with("metadata", Map.of("note", "ü")).withCustomField("tier", "text", "gold").withPolicy("standard", terms)
                .withPolicy("counted", Map.of("license_type", "consumption", "max_consumptions", 7, "reset_consumption", true,
                        "consumption_period", "weekly"));

        var created = accepted(management.post("products/", Json.text(Json.merged(wish.members(), Map.of("short_code", "P-" + UUID.randomUUID())))));

        var policy = created.path("policies").path(0);
        terms.forEach((name, value) -> assertThat(Json.text(policy.path(name))).as(name).isEqualTo(Json.text(value)));
        assertThat(created.path("policies").path(1).path("max_consumptions").asLong()).isEqualTo(7);
        assertThat(created.path("policies").path(1).path("consumption_period").asText()).isEqualTo("weekly");
        assertThat(created.path("features").path(0).path("max_consumption").asLong()).isEqualTo(50);
        assertThat(created.path("custom_fields").path(0).path("default_value").asText()).isEqualTo("gold");
        assertThat(accepted(management.get("products/" + created.path("id").asLong()))).isEqualTo(created);
    }

    @Test
    void givenChanges_whenTheyAreSent_thenTheyAreMadeAndTheRestStays() {
        var product = vendor.offers(aProduct());
        var before = accepted(management.get("products/" + product.id()));

        var after = vendor.changes(product, "product_name", "Renamed", "enabled", false, "archived", true, "prevent_vm", true,
                "metadata", Map.of("a", 1), "allow_trial", true, "trial_days", 14, "short_code", "IGNORED");

        assertThat(after.path("product_name").asText()).isEqualTo("Renamed");
        assertThat(after.path("enabled").asBoolean()).isFalse();
        assertThat(after.path("archived").asBoolean()).isTrue();
        assertThat(after.path("prevent_vm").asBoolean()).isTrue();
        assertThat(after.path("metadata").toString()).isEqualTo("{\"a\":1}");
        assertThat(after.path("trial_days").asInt()).isEqualTo(14);
        for (var name : List.of("id", "short_code", "authorization_method", "features", "policies", "created_at")) {
            assertThat(after.path(name)).as(name).isEqualTo(before.path(name));
        }
        assertThat(vendor.changes(product)).isEqualTo(after);
    }

    @Test
    void givenSeveralProducts_whenTheyAreListedInPages_thenEachStandsOnExactlyOnePage() {
        var mine = List.of(vendor.offers(aProduct()).code(), vendor.offers(aProduct()).code(), vendor.offers(aProduct()).code());

        var codes = Pages.of(management, "products/?limit=7").findAll("short_code");

        assertThat(codes).containsSubsequence(mine).doesNotHaveDuplicates();
        assertThat(codes).hasSize((int) books.number("select count(*) from product where company_id = (select min(id) from company)"));
    }

    @Test
    void givenAPathWithOrWithoutASlash_whenItIsCalled_thenBothAnswer() {
        var product = vendor.offers(aProduct());

        assertThat(accepted(management.get("products/" + product.id() + "/"))).isEqualTo(accepted(management.get("products/" + product.id())));
        accepted(management.get("products?limit=1"));
        accepted(management.post("products", Json.text(Map.of("product_name", "Plain", "short_code", "P-" + UUID.randomUUID()))));
    }

    @Test
    @DisplayName("C1 a short code is unique within its company, letter by letter")
    void givenACodeThatIsTaken_whenAnotherProductWantsIt_thenItIsRefusedButNotInOtherLetters() {
        var product = vendor.offers(aProduct());
        var again = aProduct().with("short_code", product.code());

        mustBookNothing(409, "duplicate_value", () -> management.post("products/", Json.text(again.members())));
        accepted(management.post("products/", Json.text(again.with("short_code", product.code().toUpperCase()).members())));
    }

    @Test
    void givenNoSuchProduct_whenItIsAskedForOrChanged_thenItIsNotFound() {
        for (var id : List.of("1", "999999999999999999", "9999999999999999999", "abc", "-1")) {
            mustBookNothing(404, "not_found", () -> management.get("products/" + id));
            mustBookNothing(404, "not_found", () -> management.patch("products/" + id, "{}"));
        }
    }

    @Test
    @DisplayName("products are found by the beginning of their code among those that are archived, or not")
    void givenAProduct_whenItIsSearchedByItsCodeAndState_thenItIsFoundInThatStateOnly() {
        var code = "P-" + UUID.randomUUID();
        var id = accepted(management.post("products/", Json.text(Map.of("product_name", "Plain", "short_code", code)))).path("id").asLong();
        var search = "products/?search=" + code;

        assertThat(accepted(management.get(search + "&archived=false")).path("count").asInt()).isEqualTo(1);
        assertThat(accepted(management.get(search + "&archived=true")).path("count").asInt()).isZero();
        assertThat(accepted(management.get("products/?archived=true&search=" + "%25" + code)).path("count").asInt()).isZero();
        assertThat(accepted(management.patch("products/" + id, "{\"archived\":true}")).path("archived").asBoolean()).isTrue();
        assertThat(accepted(management.get(search + "&archived=true")).path("count").asInt()).isEqualTo(1);
    }
}
