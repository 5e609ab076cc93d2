package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.numbers;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.LicenseWish;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.WrongMembers;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code POST /api/v4/add_feature_consumption} (§3.9). */
class AddFeatureConsumptionIT extends Scene {

    @Test
    void givenAFeatureWithAQuota_whenUnitsAreUsed_thenItsNumbersAreAnsweredAndTheLicensesOwnStay() {
        var license = vendor.issues(aLicense().withUnits(3));
        var machine = anActiveMachineWith(license);

        var answer = accepted(machine.usesFeature("export", 20));

        assertThat(answer.properties().stream().map(Map.Entry::getKey)).containsExactly("id", "max_consumptions", "total_consumptions",
                "allow_unlimited_consumptions", "allow_negative_consumptions", "allow_overages", "max_overages", "reset_consumption",
                "consumption_period");
        assertThat(answer.path("id")).isEqualTo(license.issued().path("product_features").path(0).path("id"));
        assertThat(answer.path("max_consumptions").asLong()).isEqualTo(50);
        assertThat(answer.path("total_consumptions").asLong()).isEqualTo(20);
        assertThat(counts.total(license)).isZero();
        mustStandAt(20, 1, license);
    }

    @Test
    void givenTheLastUnits_whenTheyAreUsed_thenOneMoreIsRefused() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);
        accepted(machine.usesFeature("export", 49));

        mustBookNothing("feature_not_enough_consumptions", () -> machine.usesFeature("export", 2));
        accepted(machine.usesFeature("export", 1));

        mustStandAt(50, 2, license);
    }

    @Test
    void givenTermsOfItsOwnOnTheLicense_whenTheFeatureIsUsed_thenTheyCountInsteadOfTheProducts() {
        mustTake(7, aLicense().withFeature("export", "max_consumption", 7));
        mustTake(55, aLicense().withFeature("export", "allow_overages", true, "max_overages", 5));
        var unlimited = vendor.issues(aLicense().withFeature("export", "allow_unlimited_consumptions", true));
        accepted(anActiveMachineWith(unlimited).usesFeature("export", 1_000));
        mustStandAt(1_000, 1, unlimited);
    }

    @Test
    void givenNegativeUnitsOnTheFeature_whenTheyAreAllowed_thenTheyAreGivenBackAndElseRefused() {
        var allowed = vendor.issues(aLicense().withFeature("export", "allow_negative_consumptions", true));
        var machine = anActiveMachineWith(allowed);
        accepted(machine.usesFeature("export", 5));
        accepted(machine.usesFeature("export", -5));
        mustBookNothing("negative_consumptions_not_allowed", () -> machine.usesFeature("export", -1));
        mustStandAt(0, 2, allowed);

        mustRefuse("negative_consumptions_not_allowed", anActiveMachineWith(vendor.issues(aLicense())).telling("consumptions", -1));
    }

    @Test
    void givenARequestThatWantsLessOverage_whenItWouldUseMore_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withFeature("export", "allow_overages", true)));

        mustBookNothing("feature_not_enough_consumptions", () -> machine.telling("allow_overages", false).usesFeature("export", 51));
        mustBookNothing("feature_not_enough_consumptions", () -> machine.telling("max_overages", 3).usesFeature("export", 54));
        accepted(machine.telling("max_overages", 3).usesFeature("export", 53));
    }

    @Test
    void givenAnActivationFeatureOrAnUnknownCode_whenItIsUsed_thenItIsNotSupported() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        mustRefuse("unsupported_product_feature", machine.telling("feature", "pro"));
        mustRefuse("unsupported_product_feature", machine.telling("feature", "nothing"));
    }

    @Test
    void givenAnExpiredFeatureOrLicense_whenItIsUsed_thenItIsRefused() {
        var feature = anActiveMachineWith(vendor.issues(aLicense().withFeature("export", "expiry_date", "2020-01-01")));
        var license = anActiveMachineWith(vendor.issues(aLicense().ofType("time-limited")));
        vendor.changes(license.license(), "validity_period", "2020-01-01");

        mustRefuse("license_expired", feature);
        mustRefuse("license_expired", license);
    }

    @Test
    void givenAMachineThatMayNot_whenItUsesTheFeature_thenItIsRefused() {
        var left = anActiveMachineWith(vendor.issues(aLicense()));
        acceptedWith("license_deactivated", left.deactivates());
        var disabled = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.disables(disabled.license());
        var blacklisted = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(blacklisted);

        mustRefuse("license_not_active", left);
        mustRefuse("device_not_found", aMachineWith(left.license()));
        mustRefuse("license_not_enabled", disabled);
        mustRefuse("blacklisted", blacklisted);
        mustRefuse("unknown_product", left.telling("product", "NOWHERE"));
        mustRefuse("license_not_found", left.telling("license_key", "AAAA-AAAA-AAAA-AAAA"));
    }

    @Test
    void givenAReadOnlyKeyOrOneOfOtherProducts_whenTheFeatureIsUsed_thenItIsRefused() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        mustRefuse("read_only_api_key", machine.calling(vendor.makesKey("read_only", true).of(api)));
        mustRefuse("api_key_product_not_allowed", machine.calling(vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenTheFeatureIsUsed_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var members = Stream.of(WrongMembers.identity(), texts("feature", 200).stream(), missing("feature").stream(),
                numbers("consumptions").stream()).flatMap(each -> each);

        return mustNameAndBookNothing(members, wrong -> machine.telling(wrong.name(), wrong.value()).usesFeature("export", 1));
    }

    private void mustTake(long units, LicenseWish wish) {
        var license = vendor.issues(wish);
        var machine = anActiveMachineWith(license);

        mustBookNothing("feature_not_enough_consumptions", () -> machine.usesFeature("export", units + 1));
        accepted(machine.usesFeature("export", units));

        mustStandAt(units, 1, license);
    }

    private void mustRefuse(String code, Machine machine) {
        mustBookNothing(code, () -> machine.usesFeature("export", 1));
    }

    private void mustStandAt(long units, long rows, IssuedLicense license) {
        assertThat(counts.total(license, "export")).isEqualTo(units);
        assertThat(counts.ledgerRows(license)).isEqualTo(rows);
        mustBalance(license);
    }
}
