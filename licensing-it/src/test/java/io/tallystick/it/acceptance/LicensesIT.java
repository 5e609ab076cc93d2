package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.Test;

/** {@code /api/v1/licenses/}: find, change, enable, disable, reset (§6). */
class LicensesIT extends Scene {

    private static final List<String> ADDED = List.of("enabled", "allow_offline_activation", "offline_lock_days", "valid_duration",
            "min_version", "max_version", "order_id", "order_store_id", "is_borrowed", "borrowed_until", "floating_in_use_devices", "license_policy",
            "bundle_code", "created_at");

    @Test
    void givenALicense_whenTheVendorLooksAtIt_thenItShowsTheLicenseObjectWithoutADeviceAndWhatOnlyTheVendorSees() {
        var license = vendor.issues(aLicense().withUnits(5));
        var activated = accepted(anActiveMachineWith(license).checks());

        var seen = vendor.sees(license);

        var names = seen.properties().stream().map(Map.Entry::getKey).toList();
        assertThat(names.subList(names.size() - ADDED.size(), names.size())).isEqualTo(ADDED);
        assertThat(names).doesNotContain("device_id", "license_signature");
        assertThat(names).contains("max_consumptions", "total_consumptions");
        for (var name : List.of("customer", "product_features", "license_key", "times_activated", "product_details", "license_active")) {
            assertThat(seen.path(name)).as(name).isEqualTo(activated.path(name));
        }
    }

    @Test
    void givenWordsToFindItBy_whenLicensesAreListed_thenExactlyTheFittingOnesAreThere() {
        var product = vendor.offers(aProduct());
        var license = vendor.issues(aLicense().of(product));
        var other = vendor.issues(aLicense().of(product));
        var order = license.issued().path("order_store_id").asText();

        assertThat(found("license_key=" + license.key())).containsExactly(license.id());
        assertThat(found("product_code=" + product.code())).containsExactly(other.id(), license.id());
        assertThat(found("product_code=" + product.code() + "&order_by=id")).containsExactly(license.id(), other.id());
        assertThat(found("product_code=" + product.code() + "&order_by=-id&limit=1")).containsExactly(other.id(), license.id());
        assertThat(found("order_id=" + order)).containsExactly(license.id());
        assertThat(found("order_id=" + order + "&customer_email=customer@example.org")).containsExactly(license.id());
        assertThat(found("license_key=" + license.key() + "&customer_email=another@example.org")).isEmpty();
        assertThat(found("license_key=" + license.key().toLowerCase())).isEmpty();
    }

    @Test
    void givenALicenseOfAUser_whenItIsLookedForByEMail_thenItIsFoundInAnySpelling() {
        var user = new User(UUID.randomUUID() + "@example.org", null);
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user));

        assertThat(found("user_email=" + user.email())).containsExactly(license.id());
        assertThat(found("user_email=" + user.email().toUpperCase())).containsExactly(license.id());
    }

    @Test
    void givenChangesOfEveryKind_whenTheyAreSent_thenTheyAreMadeAndTheRestStays() {
        var license = vendor.issues(aLicense().of(aProduct().withCustomField("tier", "text", "silver")).withUnits(5));
        var before = vendor.sees(license);
        var changes = Json.object("max_activations", 7, "max_transfers", 3, "prevent_vm", true, "allow_offline_activation", false,
                "offline_lock_days", 180, "min_version", "1.0", "max_version", "2.0", "validity_period", "2090-01-01T00:00:00.000Z",
                "start_date", "2020-01-01T00:00:00.000Z", "maintenance_period", "2089-01-01T00:00:00.000Z", "allow_grace_period", true,
                "grace_period", 24, "floating_users", 4, "max_consumptions", 9, "allow_overages", true, "max_overages", 2,
                "metadata", Map.of("a", List.of(1, "ü")));

        var after = accepted(management.patch("licenses/" + license.id(), Json.text(Json.merged(changes,
                Json.object("custom_fields", Map.of("tier", "gold"), "features", List.of(Map.of("code", "export", "max_consumption", 3)))))));

        changes.forEach((name, value) -> assertThat(Json.text(after.path(name))).as(name).isEqualTo(Json.text(value)));
        assertThat(after.path("custom_fields").path(0).path("value").asText()).isEqualTo("gold");
        assertThat(after.path("product_features").path(0).path("max_consumption").asLong()).isEqualTo(3);
        for (var name : List.of("id", "license_key", "license_type", "customer", "times_activated", "created_at", "license_policy")) {
            assertThat(after.path(name)).as(name).isEqualTo(before.path(name));
        }
        assertThat(vendor.sees(license)).isEqualTo(after);
    }

    @Test
    void givenDatesAndVersions_whenTheyAreSetToNull_thenThereAreNoneAnyMore() {
        var license = vendor.issues(aLicense().ofType("time-limited").with("validity_period", "2020-01-01").with("min_version", "5"));

        var after = vendor.changes(license, "validity_period", null, "min_version", null);

        assertThat(after.path("validity_period").isNull()).isTrue();
        assertThat(after.path("min_version").isNull()).isTrue();
        accepted(aMachineWith(license).telling("app_ver", "1").activates());
    }

    @Test
    void givenADisabledLicense_whenItIsEnabledAgain_thenItsMachinesGoOnAsBefore() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);
        vendor.disables(license);
        assertThat(vendor.sees(license).path("enabled").asBoolean()).isFalse();
        assertThat(vendor.sees(license).path("license_enabled").asBoolean()).isFalse();

        accepted(management.post("licenses/" + license.id() + "/enable", ""));

        accepted(machine.checks());
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(vendor.changes(license, "enabled", false).path("enabled").asBoolean()).isFalse();
    }

    @Test
    void givenAUsedLicense_whenItIsReset_thenAllSeatsAreFreeAndAllTotalsZeroAndTheLedgerSaysWhy() {
        var license = vendor.issues(aLicense().withSeats(2).withUnits(5));
        var machine = anActiveMachineWith(license);
        anActiveMachineWith(license);
        accepted(machine.uses(3));
        accepted(machine.usesFeature("export", 4));

        var reset = vendor.resets(license);

        assertThat(reset.path("times_activated").asInt()).isZero();
        assertThat(reset.path("license_active").asBoolean()).isFalse();
        assertThat(reset.path("total_consumptions").asLong()).isZero();
        assertThat(counts.activeDevices(license)).isZero();
        assertThat(books.number("select sum(units) from consumption_entry where license_id = ? and source = 'RESET'", license.id())).isEqualTo(-7);
        mustBalance(license);
    }

    @Test
    void givenAUserBasedLicense_whenItIsReset_thenTheUsersSeatsAreFreeToo() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY, "max_activations", 1));
        anActiveMachineWith(license);

        vendor.resets(license);

        assertThat(books.number("select times_activated from license_assignment where license_id = ?", license.id())).isZero();
        accepted(aMachineWith(license).activates());
    }

    private List<Long> found(String query) {
        return Pages.of(management, "licenses/?" + query).findAll("id").stream().map(Long::valueOf).toList();
    }
}
