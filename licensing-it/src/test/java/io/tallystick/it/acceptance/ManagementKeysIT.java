package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.ManagementKey;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/management_keys/}: create, list, show, revoke, and what the limits of a key mean (§6). */
class ManagementKeysIT extends Scene {

    @Test
    void givenANameAlone_whenAKeyIsMade_thenItIsToldThisOnceAndMayDoEverything() {
        var name = "office-" + UUID.randomUUID();

        var answer = management.post("management_keys/", Json.text(Map.of("name", name)));

        assertThat(answer.status()).isEqualTo(201);
        var made = answer.json();
        assertThat(made.fieldNames()).toIterable().containsExactly("id", "name", "read_only", "products", "revoked", "created_at", "management_key");
        var key = ManagementApi.withKey(server.uri(), made.path("management_key").asText());
        accepted(key.post("products", Json.text(Map.of("product_name", "By another key", "short_code", "P-" + UUID.randomUUID()))));
        var shown = accepted(key.get("management_keys/" + made.path("id").asLong()));
        assertThat(shown.fieldNames()).toIterable().containsExactly("id", "name", "read_only", "products", "revoked", "created_at");
        assertThat(Pages.of(management, "management_keys?order_by=-name").findAll("name")).contains(name);
        assertThat(books.number("select count(*) from management_key where key_hash = ?", made.path("management_key").asText())).isZero();
        mustBookNothing(409, "duplicate_value", () -> management.post("management_keys", Json.text(Map.of("name", name))));
    }

    @Test
    void givenAKey_whenItIsRevoked_thenItIsRefusedFromThatMomentAndRevokingAgainChangesNothing() {
        var key = ManagementKey.made(management);
        accepted(key.of(server).get("company"));

        accepted(management.post("management_keys/" + key.id() + "/revoke", ""));
        accepted(management.post("management_keys/" + key.id() + "/revoke", ""));

        refused(401, "revoked_management_key", key.of(server).get("company"));
        assertThat(accepted(management.get("management_keys/" + key.id())).path("revoked").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("A15 the last management key without limits is not revoked")
    void theLastKeyWithoutLimitsIsNotRevoked() {
        var operator = ManagementApi.withKey(server.uri(), Acme.OPERATOR_KEY);
        var founded = accepted(operator.post("companies", Json.text(Map.of("name", "Alone-" + UUID.randomUUID()))));
        var alone = ManagementApi.withKey(server.uri(), founded.path("management_key").asText());
        ManagementKey.made(alone, "read_only", true);
        ManagementKey.made(alone, "products", List.of());
        var first = Pages.of(alone, "management_keys").results().get(0).path("id").asLong();

        refused(409, "still_in_use", alone.post("management_keys/" + first + "/revoke", ""));
        var another = ManagementKey.made(alone);
        accepted(alone.post("management_keys/" + first + "/revoke", ""));

        refused(401, "revoked_management_key", alone.get("company"));
        refused(409, "still_in_use", another.of(server).post("management_keys/" + another.id() + "/revoke", ""));
    }

    @Test
    void givenAProductOfNobody_whenAKeyIsMadeForIt_thenItIsUnknown() {
        mustBookNothing("unknown_product",
                () -> management.post("management_keys", Json.text(Json.object("name", "k-" + UUID.randomUUID(), "products", List.of("EX", "NOWHERE")))));
        mustBookNothing(404, "not_found", () -> management.get("management_keys/1"));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAKeyIsMade_thenTheMessageNamesIt() {
        var members = Stream.of(missing("name"), texts("name", 200), truths("read_only"), List.of(invalid("products", 5), invalid("products", List.of(1))))
                .flatMap(List::stream);
        return mustNameAndBookNothing(members, wrong -> management.post("management_keys",
                Json.text(Json.merged(Map.of("name", "wrong"), Json.object(wrong.name(), wrong.value())))));
    }

    @Test
    @DisplayName("A15 a management key that is limited to products lists what belongs to them, and nothing else")
    void aLimitedKeyListsWhatBelongsToItsProducts() {
        var own = issuedTo("own-" + UUID.randomUUID() + "@example.org");
        var other = issuedTo("other-" + UUID.randomUUID() + "@example.org");
        var key = limitedTo(own);

        assertThat(Pages.of(key, "products").findAll("short_code")).containsExactly(own.product().code());
        assertThat(Pages.of(key, "licenses").findAll("id")).containsExactly("" + own.id());
        assertThat(Pages.of(key, "devices").findAll("license_id")).containsExactly("" + own.id());
        assertThat(Pages.of(key, "orders").findAll("id")).containsExactly("" + order(own));
        assertThat(Pages.of(key, "customers?email=" + email(own)).findAll("id")).containsExactly("" + customer(own));
        assertThat(Pages.of(key, "customers?email=" + email(other)).results()).isEmpty();
        for (var path : List.of("products/" + other.product().id(), "licenses/" + other.id(), "orders/" + order(other), "customers/" + customer(other))) {
            refused(404, "not_found", key.get(path));
        }
        accepted(key.post("licenses/" + own.id() + "/disable", ""));
    }

    @Test
    @DisplayName("A15 a management key that is limited to products sells those alone")
    void aLimitedKeySellsItsProductsAlone() {
        var own = issuedTo("seller-" + UUID.randomUUID() + "@example.org");
        var other = vendor.offers(aProduct());
        var key = limitedTo(own);

        accepted(key.post("orders", order(own.product().code(), "buyer@example.org")));
        mustBookNothing(403, "management_key_product_not_allowed", () -> key.post("orders", order(other.code(), "buyer@example.org")));
        mustBookNothing(403, "management_key_product_not_allowed", () -> key.post("bundles", Json.text(Json.object("bundle_code", "B-" + UUID.randomUUID(),
                "bundle_name", "Mixed", "members", List.of(Map.of("product_code", own.product().code()), Map.of("product_code", other.code()))))));
    }

    @Test
    @DisplayName("A15 whoever has to do with other products as well is shown, and changed by a key for all of them alone")
    void whoBelongsToOthersAsWellIsNotChanged() {
        var user = new User("both-" + UUID.randomUUID() + "@example.org", null);
        var email = "both-" + UUID.randomUUID() + "@example.org";
        var own = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user), email);
        var key = limitedTo(own);
        var userId = books.number("select license_user_id from license_assignment where license_id = ?", own.id());
        accepted(key.patch("customers/" + customer(own), "{\"city\":\"Ulm\"}"));
        accepted(key.patch("license_users/" + userId, "{\"first_name\":\"Ada\"}"));

        vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user), email);

        accepted(key.get("customers/" + customer(own)));
        assertThat(Pages.of(key, "license_users?search=" + user.email().toUpperCase()).findAll("id")).containsExactly("" + userId);
        var refusal = "management_key_product_not_allowed";
        mustBookNothing(403, refusal, () -> key.patch("customers/" + customer(own), "{\"city\":\"Bonn\"}"));
        mustBookNothing(403, refusal, () -> key.patch("license_users/" + userId, "{\"first_name\":\"Eve\"}"));
        mustBookNothing(403, refusal, () -> key.post("license_users/" + userId + "/set_password", "{\"password\":\"a new password\"}"));
    }

    private IssuedLicense issuedTo(String customer) {
        var license = vendor.issues(aLicense(), customer);
        anActiveMachineWith(license);
        return license;
    }

    private ManagementApi limitedTo(IssuedLicense license) {
        return ManagementKey.made(management, "products", List.of(license.product().code())).of(server);
    }

    private long order(IssuedLicense license) {
        return books.number("select order_id from license where id = ?", license.id());
    }

    private static String email(IssuedLicense license) {
        return license.issued().path("customer").path("email").asText();
    }

    private long customer(IssuedLicense license) {
        return books.number("select customer_id from license where id = ?", license.id());
    }

    private static String order(String product, String customer) {
        return Json.text(Json.object("id", "order-" + UUID.randomUUID(), "customer", Map.of("email", customer),
                "items", List.of(Map.of("product_code", product, "licenses", List.of(Map.of())))));
    }
}
