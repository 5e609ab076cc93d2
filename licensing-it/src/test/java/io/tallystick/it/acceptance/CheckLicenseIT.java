package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.Test;

/** {@code GET /api/v4/check_license} (§3.6, §4): what an active machine is shown. */
class CheckLicenseIT extends Scene {

    private static final List<String> ADDED = List.of("order_store_id", "is_borrowed", "borrowed_until", "floating_in_use_devices",
            "is_air_gapped", "is_hardware_key_auth", "version", "installation_file", "release_date", "hash_md5", "requires_version",
            "environment", "eula_link", "release_notes_link", "size", "channel", "license_signature");

    @Test
    void givenAnActiveMachine_whenItChecks_thenItSeesItsLicenseAndWhatACheckAdds() {
        var license = vendor.issues(aLicense());
        var machine = aMachineWith(license);
        var activated = accepted(machine.activates());

        var checked = accepted(machine.checks());

        var names = List.copyOf(names(checked));
        assertThat(names.subList(names.size() - ADDED.size(), names.size())).isEqualTo(ADDED);
        activated.properties().forEach(member -> assertThat(checked.path(member.getKey())).isEqualTo(member.getValue()));
        assertThat(checked.path("order_store_id").asText()).isEqualTo(license.issued().path("order_store_id").asText());
    }

    @Test
    void givenAnActiveMachine_whenItChecksManyTimes_thenNothingIsBooked() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));
        var before = counts.everything();

        for (int i = 0; i < 3; i++) {
            accepted(machine.checks());
        }

        assertThat(counts.everything()).isEqualTo(before);
    }

    @Test
    void givenAConsumptionLicense_whenItIsChecked_thenItsNumbersAreShownAndAnotherTypeHasNone() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));
        accepted(machine.uses(2));

        var checked = accepted(machine.checks());

        assertThat(checked.path("max_consumptions").asLong()).isEqualTo(5);
        assertThat(checked.path("total_consumptions").asLong()).isEqualTo(2);
        assertThat(names(checked)).contains("allow_unlimited_consumptions", "allow_negative_consumptions", "reset_consumption",
                "consumption_period");
        var perpetual = accepted(anActiveMachineWith(vendor.issues(aLicense())).checks());
        assertThat(names(perpetual)).doesNotContain("max_consumptions", "total_consumptions");
    }

    @Test
    void givenNewsOfTheMachine_whenItChecks_thenTheVendorSeesThem() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        assertThat(vendor.sees(machine).path("last_check_at").isNull()).isTrue();

        accepted(machine.telling("app_ver", "3.1").telling("hostname", "moved ü").telling("is_vm", true).checks());

        var device = vendor.sees(machine);
        assertThat(device.path("app_ver").asText()).isEqualTo("3.1");
        assertThat(device.path("hostname").asText()).isEqualTo("moved ü");
        assertThat(device.path("is_vm").asBoolean()).isTrue();
        assertThat(device.path("last_check_at").isNull()).isFalse();
    }

    @Test
    void givenAnExpiredFeature_whenTheLicenseIsChecked_thenItIsShownOnRequestOnly() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withFeature("pro", "expiry_date", "2020-01-01")
                .withFeature("export", "expiry_date", "2090-01-01")));

        assertThat(featuresOf(accepted(machine.checks()))).containsExactly("export");
        assertThat(featuresOf(accepted(machine.telling("include_expired_features", false).checks()))).containsExactly("export");
        assertThat(featuresOf(accepted(machine.telling("include_expired_features", true).checks()))).containsExactly("export", "pro");
    }

    @Test
    void givenFeaturesOfBothKinds_whenTheLicenseIsChecked_thenOnlyTheConsumptionFeatureHasNumbers() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        var features = accepted(machine.checks()).path("product_features");

        assertThat(names(features.get(0))).containsExactly("id", "code", "name", "feature_type", "expiry_date", "metadata", "is_floating",
                "is_floating_cloud", "max_consumption", "total_consumptions", "allow_unlimited_consumptions", "allow_negative_consumptions",
                "allow_overages", "max_overages", "reset_consumption", "consumption_period");
        assertThat(names(features.get(1))).containsExactly("id", "code", "name", "feature_type", "expiry_date", "metadata", "is_floating",
                "is_floating_cloud");
    }

    @Test
    void givenAUserBasedProduct_whenTheMachineChecksByUserNameAlone_thenItSeesTheLicense() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY));

        var checked = accepted(anActiveMachineWith(license).checks());

        assertThat(checked.path("user").path("email").asText()).isEqualTo(User.SOMEBODY.email());
        assertThat(checked.path("id").asLong()).isEqualTo(license.id());
    }

    @Test
    void givenAReadOnlyKey_whenAMachineChecksWithIt_thenItMay() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        accepted(machine.calling(vendor.makesKey("read_only", true).of(api)).checks());
    }

    @Test
    void givenALicenseThatTheVendorChanged_whenTheMachineChecks_thenItSeesTheChange() {
        var license = vendor.issues(aLicense().ofType("time-limited").with("validity_period", "2090-01-01"));
        var machine = anActiveMachineWith(license);

        vendor.changes(license, "validity_period", "2091-01-01", "metadata", Map.of("note", "é"), "max_transfers", 7);

        var checked = accepted(machine.checks());
        assertThat(checked.path("validity_period").asText()).isEqualTo("2091-01-01T00:00:00.000Z");
        assertThat(checked.path("metadata").path("note").asText()).isEqualTo("é");
        assertThat(checked.path("max_transfers").asInt()).isEqualTo(7);
    }

    private static List<String> featuresOf(JsonNode license) {
        return license.path("product_features").findValuesAsText("code");
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
