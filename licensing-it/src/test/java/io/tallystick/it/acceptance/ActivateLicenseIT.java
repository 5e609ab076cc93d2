package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.Test;

/** {@code POST /api/v4/activate_license} (seed "Activate License", §3.1): what is allowed, and what a repetition does. */
class ActivateLicenseIT extends Scene {

    private static final List<String> MEMBERS = List.of("customer", "custom_fields", "product_features", "validity_period",
            "allow_grace_period", "grace_period", "license_type", "license_key", "is_trial", "maintenance_period", "max_activations",
            "allow_unlimited_activations", "times_activated", "allow_overages", "max_overages", "prevent_vm", "is_floating_cloud",
            "is_floating", "floating_timeout", "transfer_count", "max_transfers", "start_date", "product_details", "can_borrow",
            "max_borrow_time", "device_id", "id", "metadata", "floating_users", "license_active", "license_enabled", "is_expired",
            "license_signature");

    @Test
    void givenAFreeSeat_whenAMachineActivates_thenItGetsTheLicenseAndHoldsTheSeat() {
        var license = vendor.issues(aLicense().withSeats(2));

        var answer = accepted(aMachineWith(license).activates());

        assertThat(answer.path("license_key").asText()).isEqualTo(license.key());
        assertThat(answer.path("times_activated").asInt()).isEqualTo(1);
        assertThat(answer.path("license_active").asBoolean()).isTrue();
        assertThat(answer.path("product_details").path("authorization_method").asText()).isEqualTo("license-key");
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(counts.timesActivated(license)).isEqualTo(1);
    }

    @Test
    void givenAPerpetualLicense_whenAMachineActivates_thenTheMembersStandInTheOrderOfTheProtocol() {
        var answer = accepted(aMachineWith(vendor.issues(aLicense())).activates());

        assertThat(answer.fieldNames()).toIterable().isEqualTo(MEMBERS);
        assertThat(answer.path("validity_period").isNull()).isTrue();
        assertThat(answer.path("is_expired").asBoolean()).isFalse();
    }

    @Test
    void givenAnActiveMachine_whenItActivatesAgain_thenItGetsItsLicenseAndNothingIsCounted() {
        var license = vendor.issues(aLicense());
        var machine = aMachineWith(license);
        var first = accepted(machine.activates());

        var second = accepted(machine.telling("hostname", "renamed").activates());

        assertThat(second).isEqualTo(first);
        assertThat(counts.devices(license)).isEqualTo(1);
        assertThat(counts.timesActivated(license)).isEqualTo(1);
        assertThat(counts.device(machine, "hostname")).isEqualTo("renamed");
    }

    @Test
    void givenAMachineThatGaveItsSeatBack_whenItActivatesAgain_thenItTakesASeatUnderItsFormerId() {
        var license = vendor.issues(aLicense());
        var machine = aMachineWith(license);
        var first = accepted(machine.activates());
        acceptedWith("license_deactivated", machine.deactivates());

        var again = accepted(machine.activates());

        assertThat(again.path("device_id")).isEqualTo(first.path("device_id"));
        assertThat(counts.devices(license)).isEqualTo(1);
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    void givenUnlimitedActivations_whenMoreMachinesActivateThanThereAreSeats_thenAllAreActive() {
        var license = vendor.issues(aLicense().withSeats(1).with("allow_unlimited_activations", true));

        accepted(aMachineWith(license).activates());
        accepted(aMachineWith(license).activates());
        var third = accepted(aMachineWith(license).activates());

        assertThat(third.path("times_activated").asInt()).isEqualTo(3);
        assertThat(counts.activeDevices(license)).isEqualTo(3);
    }

    @Test
    void givenAnApplicationThatTellsAllItKnows_whenItActivates_thenTheVendorSeesItOnTheDevice() {
        var license = vendor.issues(aLicense());
        var details = Json.object("app_ver", "2.10.3", "app_name", "Example", "sdk_ver", "9", "os_ver", "Ubuntu 🐧", "hostname", "rüdiger",
                "ip", "10.0.0.1", "ip_local", "fe80::1", "mac_address", "00:11:22:33:44:55", "is_vm", true, "vm_info", "KVM");

        var machine = aMachineWith(license);
        accepted(machine.posts("activate_license", details));

        var device = vendor.sees(machine);
        details.forEach((name, value) -> assertThat(device.path(name).asText()).as(name).isEqualTo(value.toString()));
        assertThat(device.path("is_active").asBoolean()).isTrue();
        assertThat(device.path("is_offline").asBoolean()).isFalse();
    }

    @Test
    void givenALegacyApplication_whenItSendsOsHostname_thenThatIsTheHostnameUnlessItSendsBoth() {
        var machine = aMachineWith(vendor.issues(aLicense()));

        accepted(machine.telling("os_hostname", "legacy").activates());
        assertThat(counts.device(machine, "hostname")).isEqualTo("legacy");

        accepted(machine.telling("os_hostname", "legacy").telling("hostname", "modern").activates());
        assertThat(counts.device(machine, "hostname")).isEqualTo("modern");
    }

    @Test
    void givenVariables_whenAMachineActivates_thenTheyAreKeptWithIt() {
        var machine = aMachineWith(vendor.issues(aLicense()));

        accepted(machine.telling("variables", Map.of("theme", "dark")).activates());

        var variables = accepted(machine.asksForVariables());
        assertThat(variables.path(0).path("variable").asText()).isEqualTo("theme");
        assertThat(variables.path(0).path("value").asText()).isEqualTo("dark");
    }

    @Test
    void givenMembersThatNobodyKnows_whenAMachineActivates_thenTheyAreIgnored() {
        var machine = aMachineWith(vendor.issues(aLicense())).telling("variables", null).telling("include_metadata_string", true)
                .telling("from_the_future", Map.of("deep", true));

        accepted(machine.activates());
    }

    @Test
    void givenAUserBasedProduct_whenAUserActivates_thenTheAnswerShowsTheUserInPlaceOfAKey() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY));

        var answer = accepted(aMachineWith(license).activates());

        assertThat(answer.has("license_key")).isFalse();
        assertThat(answer.path("user").fieldNames()).toIterable().containsExactly("id", "email", "is_active", "first_name", "last_name",
                "phone_number", "is_initial_password", "license_id", "order_store_id", "order_id");
        assertThat(answer.path("user").path("email").asText()).isEqualTo(User.SOMEBODY.email());
        assertThat(answer.path("product_details").path("authorization_method").asText()).isEqualTo("user");
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    void givenAUserWithTwoLicenses_whenNoIdIsNamed_thenTheNewestIsMeant() {
        var product = vendor.offers(aProduct().forUsers());
        var older = vendor.issues(aLicense().of(product).forUser(User.SOMEBODY));
        var newer = vendor.issues(aLicense().of(product).forUser(User.SOMEBODY));

        var newest = accepted(aMachineWith(older).telling("license_id", null).activates());
        var named = accepted(aMachineWith(older).activates());

        assertThat(newest.path("id").asLong()).isEqualTo(newer.id());
        assertThat(named.path("id").asLong()).isEqualTo(older.id());
    }

    @Test
    void givenALicenseOfALowerIdThatWasIssuedLater_whenNoIdIsNamed_thenItIsTheNewest() {
        var product = vendor.offers(aProduct().forUsers());
        var later = vendor.issues(aLicense().of(product).forUser(User.SOMEBODY));
        var earlier = vendor.issues(aLicense().of(product).forUser(User.SOMEBODY));
        counts.age(earlier);

        var newest = accepted(aMachineWith(earlier).telling("license_id", null).activates());

        assertThat(newest.path("id").asLong()).isEqualTo(later.id());
    }

    @Test
    void givenALicenseKey_whenTheRequestNamesAnotherLicensesId_thenNoLicenseIsFound() {
        var license = vendor.issues(aLicense());
        var other = vendor.issues(aLicense().of(license.product()));

        refused("license_not_found", aMachineWith(license).telling("license_id", other.id()).activates());
        accepted(aMachineWith(license).telling("license_id", license.id()).activates());
    }
}
