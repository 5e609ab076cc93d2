package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How licenses are found, ordered and paged through (§6). */
class LicenseSearchIT extends Scene {

    @Test
    @DisplayName("L19 a license is found by the beginning of whatever it is known by")
    void aLicenseIsFoundByWhateverItIsKnownBy() {
        var word = UUID.randomUUID().toString();
        var user = new User("User-" + word + "@Example.org", null);
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user), "Buyer-" + word + "@Example.org");
        accepted(management.patch("customers/" + customer(license), Json.text(Map.of("company_name", "Firma " + word + ", Inc.", "first_name", "Jane " + word,
                "last_name", "Doe " + word))));
        accepted(management.patch("license_users/" + accepted(management.get("license_users/?email=" + user.email())).path("results").path(0).path("id").asLong(),
                Json.text(Map.of("first_name", "Uma " + word, "last_name", "Thorn " + word))));
        var keyed = vendor.issues(aLicense().with("key", "KEY_" + word));
        var machine = anActiveMachineWith(keyed);

        for (var term : List.of("user-" + word, "USER-" + word + "@EXAMPLE", "buyer-" + word, "firma " + word + ", inc", "jane " + word,
                "JANE  " + word + " doe", "Doe " + word + ", Jane", "uma " + word + " Thorn", "thorn " + word + " u", license.issued().path("order_store_id").asText())) {
            assertThat(found("search=" + URLEncoder.encode(term, UTF_8))).as(term).containsExactly(license.id());
        }
        for (var term : List.of("KEY_" + word, "KEY_" + word.substring(0, 20), machine.hardwareId(), machine.hardwareId().substring(0, 20))) {
            assertThat(found("search=" + term)).as(term).containsExactly(keyed.id());
        }
        assertThat(found("search=" + license.issued().path("order_id").asLong() + "-NOBODY")).isEmpty();
        assertThat(found("search=KEY%25" + word)).isEmpty();
        assertThat(found("search=KEYX" + word)).isEmpty();
        assertThat(found("search=KEY_" + word + "&product_code=" + license.product().code())).isEmpty();
    }

    @TestFactory
    @DisplayName("L19 each criterion lets through what meets it")
    Stream<DynamicTest> eachCriterionLetsThroughWhatMeetsIt() {
        var product = vendor.offers(aProduct().withPolicy("plain", Map.of()).withPolicy("other", Map.of("max_activations", 3)));
        var wish = aLicense().of(product);
        var machine = anActiveMachineWith(vendor.issues(wish, "criteria@example.org"));
        var used = machine.license();
        var disabled = vendor.issues(wish.with("enabled", false));
        var ending = vendor.issues(wish.ofType("time-limited").with("validity_period", "2090-01-01T00:00:00.000Z"));
        var ended = vendor.issues(wish.ofType("time-limited").with("validity_period", "2020-01-01T00:00:00.000Z"));
        var graced = vendor.issues(wish.ofType("subscription").with("validity_period", "2020-01-01T00:00:00.000Z").with("allow_grace_period", true)
                .with("grace_period", 876_000));
        var other = vendor.issues(wish.fromPolicy("other"));
        return Map.ofEntries(Map.entry("hardware_id=" + machine.hardwareId(), List.of(used)), Map.entry("customer_email=CRITERIA@example.org", List.of(used)),
                Map.entry("customer_id=" + customer(used), List.of(used)), Map.entry("state=in_use", List.of(used)),
                Map.entry("state=unused", List.of(disabled, ending, ended, graced, other)), Map.entry("state=disabled", List.of(disabled)),
                Map.entry("enabled=false", List.of(disabled)), Map.entry("state=expired", List.of(ended)),
                Map.entry("state=valid", List.of(used, ending, graced, other)), Map.entry("license_policy=other", List.of(other)),
                Map.entry("license_type=subscription", List.of(graced)), Map.entry("is_trial=true", List.<IssuedLicense>of()),
                Map.entry("expires_before=2050-01-01", List.of(ended)), Map.entry("expires_after=2050-01-01", List.of(ending, graced)),
                Map.entry("created_before=2020-01-01", List.<IssuedLicense>of()), Map.entry("bundle_code=none", List.<IssuedLicense>of()),
                Map.entry("customer_account_code=none", List.<IssuedLicense>of()), Map.entry("user_id=1", List.<IssuedLicense>of()))
                .entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () ->
                        assertThat(found(entry.getKey() + "&order_by=id&product_code=" + product.code()))
                                .isEqualTo(entry.getValue().stream().map(IssuedLicense::id).toList())));
    }

    @Test
    void givenAWrongCriterionOrOrder_whenLicensesAreListed_thenItIsRefused() {
        for (var query : List.of("state=lost", "enabled=perhaps", "customer_id=x", "expires_before=soon", "license_type=none", "order_by=name",
                "order_by=-", "after=1", "before=1", "after=x", "after=5&before=5", "after=5&offset=5", "search=" + "x".repeat(501))) {
            mustBookNothing("validation_error", () -> management.get("licenses?" + query));
        }
    }

    @TestFactory
    @DisplayName("L19 beside a license the list goes on where it was left, in every order and both directions, and knows where it ends")
    Stream<DynamicTest> theListGoesOnBesideALicense() {
        var product = vendor.offers(aProduct());
        var all = new ArrayList<Long>();
        for (var end : List.of("2090-01-01", "", "2091-01-01", "2090-01-01", "", "2089-01-01", "")) {
            all.add(vendor.issues(end.isEmpty() ? aLicense().of(product)
                    : aLicense().of(product).ofType("time-limited").with("validity_period", end + "T00:00:00.000Z")).id());
        }
        return Stream.of("id", "-id", "created_at", "-created_at", "validity_period", "-validity_period", "license_key", "-license_key")
                .map(order -> DynamicTest.dynamicTest(order, () -> mustBePagedThrough(product, order, all.size())));
    }

    private void mustBePagedThrough(Product product, String order, int count) {
        var whole = found("limit=100&order_by=" + order + "&product_code=" + product.code());
        assertThat(whole).hasSize(count).doesNotHaveDuplicates();
        assertThat(beside(product, order, "after", whole.get(0))).isEqualTo(whole.subList(1, count));
        var backwards = beside(product, order, "before", whole.get(count - 1));
        assertThat(backwards).isEqualTo(whole.subList(0, count - 1));
    }

    /** All that lies on one side of a license, two at a time. */
    private List<Long> beside(Product product, String order, String side, long edge) {
        var ids = new ArrayList<Long>();
        var next = "licenses?limit=2&order_by=" + order + "&product_code=" + product.code() + "&" + side + "=" + edge;
        while (next != null) {
            var page = accepted(management.get(next));
            var shown = new ArrayList<Long>();
            page.path("results").forEach(license -> shown.add(license.path("id").asLong()));
            ids.addAll(side.equals("after") ? ids.size() : 0, shown);
            var link = page.path(side.equals("after") ? "next" : "previous");
            next = link.isNull() ? null : link.asText().substring(link.asText().indexOf("licenses?"));
        }
        return Collections.unmodifiableList(ids);
    }

    private long customer(IssuedLicense license) {
        return books.number("select customer_id from license where id = ?", license.id());
    }

    private List<Long> found(String query) {
        return Pages.of(management, "licenses?" + query).findAll("id").stream().map(Long::valueOf).toList();
    }
}
