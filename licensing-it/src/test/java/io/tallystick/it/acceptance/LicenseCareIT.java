package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.User.aStranger;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.ManagementKey;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a vendor does to a license once it is issued: delete, reset its consumption, features, further ones in its order (§6). */
class LicenseCareIT extends Scene {

    @Test
    @DisplayName("L20 a license that was never used is deleted with all that is its own, and its order stays")
    void aLicenseThatWasNeverUsedIsDeleted() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers().withCustomField("tier", "text", "gold")).forUser(aStranger()));
        var order = books.number("select order_id from license where id = ?", license.id());

        var answer = management.delete("licenses/" + license.id());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(management.get("licenses/" + license.id()).status()).isEqualTo(404);
        for (var table : List.of("license_feature", "license_custom_field", "license_assignment")) {
            assertThat(books.number("select count(*) from " + table + " where license_id = ?", license.id())).as(table).isZero();
        }
        assertThat(accepted(management.get("orders/" + order)).path("licenses")).isEmpty();
        assertThat(books.number("select count(*) from audit_entry where event = 'license.deleted' and license_id = ?", license.id())).isOne();
    }

    @Test
    @DisplayName("L20 a license that was used, or belongs to a trial, stays")
    void aLicenseThatWasUsedStays() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        machine.deactivates();

        mustBookNothing(409, "still_in_use", () -> management.delete("licenses/" + machine.license().id()));
        mustBookNothing(404, "not_found", () -> management.delete("licenses/1"));
    }

    @Test
    @DisplayName("L21 meters are set to zero, the books keep what was used, and no seat is freed")
    void metersAreSetToZero() {
        var license = vendor.issues(aLicense().withUnits(5));
        var machine = anActiveMachineWith(license);
        accepted(machine.uses(3));
        accepted(machine.usesFeature("export", 7));

        var after = accepted(management.post("licenses/" + license.id() + "/reset_consumption", ""));

        assertThat(after.path("total_consumptions").asLong()).isZero();
        assertThat(after.path("times_activated").asInt()).isOne();
        mustBalance(license);
        assertThat(books.number("select count(*) from consumption_entry where license_id = ?", license.id())).isEqualTo(4);
        accepted(machine.uses(5));
    }

    @Test
    void givenALicense_whenFeaturesAreAddedChangedAndTakenAway_thenDevicesSeeThemAtTheirNextCheck() {
        var product = vendor.offers(aProduct().withPolicy("bare", Json.object("features", List.of())));
        var license = vendor.issues(aLicense().of(product));
        var machine = anActiveMachineWith(license);
        var features = "licenses/" + license.id() + "/features";
        assertThat(accepted(management.get(features))).isEmpty();

        var added = management.post(features, Json.text(Map.of("code", "export", "max_consumption", 2)));

        assertThat(added.status()).isEqualTo(201);
        assertThat(accepted(added).path("max_consumption").asLong()).isEqualTo(2);
        mustBookNothing(409, "duplicate_value", () -> management.post(features, Json.text(Map.of("code", "export"))));
        mustBookNothing("validation_error", () -> management.post(features, Json.text(Map.of("code", "none"))));
        accepted(machine.usesFeature("export", 2));
        assertThat(accepted(management.patch(features + "/export", "{\"max_consumption\":9}")).path("max_consumption").asLong()).isEqualTo(9);
        assertThat(accepted(machine.checks()).path("product_features").findValuesAsText("code")).containsExactly("export");
        mustBookNothing(409, "still_in_use", () -> management.delete(features + "/export"));
        accepted(management.post(features, Json.text(Map.of("code", "pro"))));
        assertThat(management.delete(features + "/pro").status()).isEqualTo(204);
        assertThat(accepted(management.get(features)).findValuesAsText("code")).containsExactly("export");
    }

    @Test
    void givenACustomField_whenItIsSetToNull_thenTheLicenseHasItNoMore() {
        var license = vendor.issues(aLicense().of(aProduct().withCustomField("tier", "text", "gold")));

        var after = accepted(management.patch("licenses/" + license.id(), "{\"custom_fields\":{\"tier\":null}}"));

        assertThat(after.path("custom_fields")).isEmpty();
    }

    @Test
    void givenAnOrder_whenFurtherLicensesAreIssued_thenItHasThemAll() {
        var first = vendor.issues(aLicense());
        var order = "orders/" + books.number("select order_id from license where id = ?", first.id()) + "/licenses";

        var answer = management.post(order, further(first, Map.of()));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(accepted(answer).path("licenses")).hasSize(2);
        mustBookNothing("unknown_product", () -> management.post(order, Json.text(Map.of("items", List.of(Map.of("product_code", "NOWHERE", "licenses", List.of(Map.of())))))));
        mustBookNothing(409, "duplicate_value", () -> management.post(order, further(first, Map.of("key", first.key()))));
        mustBookNothing(404, "not_found", () -> management.post("orders/1/licenses", further(first, Map.of())));
        var limited = ManagementKey.made(management, "products", List.of(first.product().code())).of(server);
        var other = vendor.issues(aLicense());
        mustBookNothing(403, "management_key_product_not_allowed", () -> limited.post(order, further(other, Map.of())));
        vendor.changes(first.product(), "archived", true);
        mustBookNothing("archived_product", () -> management.post(order, further(first, Map.of())));
    }

    @Test
    void givenALicense_whenItsHistoryIsRead_thenItTellsWhatHappenedAndOfNothingElse() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.disables(machine.license());
        var limited = ManagementKey.made(management, "products", List.of(machine.license().product().code())).of(server);
        var history = "licenses/" + machine.license().id() + "/history";

        var lines = accepted(limited.get(history)).path("results");

        assertThat(lines.findValuesAsText("event")).containsExactly("license.changed", "device.activated", "license.issued");
        assertThat(lines.get(0).path("detail").asText()).isEqualTo("enabled true → false");
        assertThat(accepted(management.get(history + "?limit=1")).path("results")).hasSize(1);
        mustBookNothing(404, "not_found", () -> management.get("licenses/1/history"));
    }

    private static String further(IssuedLicense like, Map<String, ?> grant) {
        return Json.text(Map.of("items", List.of(Map.of("product_code", like.product().code(), "licenses", List.of(grant)))));
    }
}
