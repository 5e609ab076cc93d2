package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code check_license_feature}, {@code floating/feature_release} and {@code floating/feature_borrow} (§3.7, §3.10). */
class FloatingFeatureIT extends Scene {

    @Test
    void givenAFeatureThatDoesNotFloat_whenItIsChecked_thenItIsShownAsOnTheLicense() {
        var license = vendor.issues(aLicense().withFeature("export", "expiry_date", "2090-01-01"));
        var machine = anActiveMachineWith(license).telling("app_ver", "3.1");

        var export = accepted(machine.checksFeature("export"));
        var pro = accepted(machine.checksFeature("pro"));

        assertThat(export.properties().stream().map(Map.Entry::getKey)).containsExactly("id", "code", "name", "feature_type", "expiry_date",
                "metadata", "is_floating", "is_floating_cloud", "max_consumption", "total_consumptions", "allow_unlimited_consumptions",
                "allow_negative_consumptions", "allow_overages", "max_overages", "reset_consumption", "consumption_period", "license_id",
                "floating_in_use_devices");
        assertThat(export.path("expiry_date").asText()).isEqualTo("2090-01-01T00:00:00.000Z");
        assertThat(pro.path("code").asText()).isEqualTo("pro");
        assertThat(pro.path("license_id").asLong()).isEqualTo(license.id());
        assertThat(pro.path("floating_in_use_devices").asInt()).isZero();
        assertThat(vendor.sees(machine).path("app_ver").asText()).isEqualTo("3.1");
    }

    @Test
    @DisplayName("F1 a floating feature has slots of its own, beside those of the license")
    void givenOneSlotOfAFeature_whenTwoMachinesCheckIt_thenTheSecondIsRefusedButNotByTheLicense() {
        var license = vendor.issues(aLicense().floating(5).withFeature("pro", "is_floating_cloud", true, "floating_users", 1));
        var first = anActiveMachineWith(license);
        var second = anActiveMachineWith(license);

        var feature = accepted(first.checksFeature("pro"));

        assertThat(feature.path("floating_users").asInt()).isEqualTo(1);
        assertThat(feature.path("floating_timeout").asInt()).isEqualTo(120);
        assertThat(feature.path("floating_in_use_devices").asInt()).isEqualTo(1);
        mustBookNothing("floating_not_available", () -> second.checksFeature("pro"));
        assertThat(accepted(second.checks()).path("floating_in_use_devices").asInt()).isEqualTo(1);
        assertThat(accepted(first.checksFeature("pro")).path("floating_in_use_devices").asInt()).isEqualTo(1);
        assertThat(counts.slots(license, "pro")).isEqualTo(1);
        assertThat(counts.slots(license)).isEqualTo(1);
    }

    @Test
    @DisplayName("F2 F7 a slot of a feature is free after its timeout, or when it is given back, once")
    void givenASlotOfAFeature_whenItTimesOutOrIsGivenBack_thenItIsFree() {
        var license = vendor.issues(aLicense().floatingFeature(1));
        var first = anActiveMachineWith(license);
        var second = anActiveMachineWith(license);
        accepted(first.checksFeature("pro"));

        counts.letPass(30, license);
        accepted(second.checksFeature("pro"));
        refused("floating_feature_device_not_in_use", first.releasesFeature("pro"));
        acceptedWith("feature_released", second.releasesFeature("pro"));
        refused("floating_feature_device_not_in_use", second.releasesFeature("pro"));

        accepted(first.checksFeature("pro"));
        assertThat(books.number("select count(*) from audit_entry where event = 'slot.released' and detail = 'feature pro' and license_id = ?", license.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("F5 F6 a slot of a feature is borrowed by the feature's own terms, and not beyond its end")
    void givenAFloatingFeature_whenItsSlotIsBorrowed_thenTheFeaturesTermsCount() {
        var license = vendor.issues(aLicense().floatingFeature(1));
        var machine = anActiveMachineWith(license);
        var other = anActiveMachineWith(license);

        var lent = machine.borrowsFeature("pro", null);

        assertThat(accepted(lent).path("max_borrow_time").asInt()).isEqualTo(48);
        assertThat(lent.header("LicenseSignature")).isNotEmpty();
        assertThat(machine.borrowsFeature("pro", null).body()).isEqualTo(lent.body());
        counts.letPass(60, license);
        refused("floating_not_available", other.checksFeature("pro"));
        refused("floating_not_available", other.borrowsFeature("pro", null));
        acceptedWith("feature_released", machine.releasesFeature("pro"));
        accepted(other.borrowsFeature("pro", null));
        refused("borrow_until_not_valid", other.borrowsFeature("pro", "2090-01-01"));
    }

    @Test
    void givenAnExpiredFeatureOrLicense_whenItIsCheckedOrBorrowed_thenItIsRefused() {
        var ofFeature = anActiveMachineWith(vendor.issues(aLicense().floatingFeature(1).withFeature("export", "expiry_date", "2020-01-01")));
        var license = vendor.issues(aLicense().floatingFeature(1).ofType("time-limited").with("validity_period", "2090-01-01"));
        var ofLicense = anActiveMachineWith(license);
        vendor.changes(license, "validity_period", "2020-01-01");

        mustBookNothing("license_expired", () -> ofFeature.checksFeature("export"));
        mustBookNothing("license_expired", () -> ofLicense.checksFeature("pro"));
        mustBookNothing("license_expired", () -> ofLicense.borrowsFeature("pro", null));
        accepted(ofFeature.checksFeature("pro"));
    }

    @Test
    void givenACodeThatIsUnknownOrDoesNotFloat_whenItsSlotIsAskedFor_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var fixed = anActiveMachineWith(vendor.issues(aLicense().withFeature("pro", "is_floating", true)));

        mustBookNothing("invalid_license_feature_code", () -> machine.checksFeature("nothing"));
        mustBookNothing("invalid_license_feature_code", () -> machine.checksFeature("PRO"));
        mustBookNothing("invalid_license_feature_code", () -> machine.releasesFeature("nothing"));
        mustBookNothing("invalid_license_feature_code", () -> machine.borrowsFeature("nothing", null));
        mustBookNothing("feature_not_floating", () -> machine.releasesFeature("pro"));
        mustBookNothing("feature_not_floating", () -> machine.borrowsFeature("pro", null));
        mustBookNothing("license_borrow_not_allowed", () -> fixed.borrowsFeature("pro", null));
    }

    @Test
    @DisplayName("F8 a machine that loses its seat loses its slots of features, too")
    void givenSlotsOfFeatures_whenTheSeatIsLost_thenTheyAreFree() {
        var license = vendor.issues(aLicense().floatingFeature(1));
        var machine = anActiveMachineWith(license);
        accepted(machine.checksFeature("pro"));

        acceptedWith("license_deactivated", machine.deactivates());

        assertThat(counts.slots(license, "pro")).isZero();
        accepted(anActiveMachineWith(license).checksFeature("pro"));
        vendor.resets(license);
        assertThat(counts.slots(license, "pro")).isZero();
    }

    @Test
    @DisplayName("F9 the vendor changes the slots of a feature on a license that is in use")
    void givenAFeatureInUse_whenTheVendorAddsASlot_thenTheNextMachineTakesIt() {
        var license = vendor.issues(aLicense().floatingFeature(1));
        accepted(anActiveMachineWith(license).checksFeature("pro"));
        var waiting = anActiveMachineWith(license);
        refused("floating_not_available", waiting.checksFeature("pro"));

        vendor.changes(license, "features", List.of(Map.of("code", "pro", "floating_users", 2)));

        accepted(waiting.checksFeature("pro"));
    }

    @Test
    void givenAUserBasedLicense_whenItsFeatureIsUsed_thenOnlyToBorrowNeedsThePassword() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).floatingFeature(1).forUser(User.SOMEBODY));
        var machine = anActiveMachineWith(license);

        accepted(machine.checksFeature("pro"));
        acceptedWith("feature_released", machine.telling("password", null).releasesFeature("pro"));
        mustBookNothing("missing_parameters", () -> machine.telling("password", null).borrowsFeature("pro", null));
        accepted(machine.borrowsFeature("pro", null));
    }
}
