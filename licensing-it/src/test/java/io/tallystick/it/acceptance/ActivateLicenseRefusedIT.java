package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v4/activate_license}: every refusal of the seed's list and of §3.1 that the state of things causes. */
class ActivateLicenseRefusedIT extends Scene {

    @Test
    @DisplayName("C1 a product's code in other letters is no product")
    void givenNoSuchProduct_whenAMachineActivates_thenTheProductIsUnknown() {
        var machine = aMachineWith(vendor.issues(aLicense()));

        mustBookNothing("unknown_product", machine.telling("product", "NOWHERE"));
        mustBookNothing("unknown_product", machine.telling("product", machine.license().product().code().toLowerCase()));
    }

    @Test
    void givenAnArchivedOrDisabledProduct_whenAMachineActivates_thenItIsRefused() {
        var archived = vendor.issues(aLicense());
        var disabled = vendor.issues(aLicense());
        vendor.changes(archived.product(), "archived", true);
        vendor.changes(disabled.product(), "enabled", false);

        mustBookNothing("archived_product", aMachineWith(archived));
        mustBookNothing("disabled_product", aMachineWith(disabled));
    }

    @Test
    void givenNoSuchKeyOrAKeyOfAnotherProduct_whenAMachineActivates_thenNoLicenseIsFound() {
        var license = vendor.issues(aLicense());
        var ofAnotherProduct = vendor.issues(aLicense());

        mustBookNothing("license_not_found", aMachineWith(license).telling("license_key", "AAAA-AAAA-AAAA-AAAA"));
        mustBookNothing("license_not_found", aMachineWith(license).telling("license_key", ofAnotherProduct.key()));
    }

    @Test
    @DisplayName("L8 U4 a wrong password and an unknown user hear the same")
    void givenAWrongPasswordOrAnUnknownUser_whenTheyActivate_thenBothHearTheSame() {
        var machine = aMachineWith(vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY)));

        var wrongPassword = mustBookNothing("license_not_found", machine.telling("password", "a guess"));
        var unknownUser = mustBookNothing("license_not_found", machine.telling("username", "nobody@example.org"));

        assertThat(wrongPassword.body()).isEqualTo(unknownUser.body());
    }

    @Test
    void givenADisabledLicense_whenAMachineActivates_thenItIsRefusedEvenWhereItIsActive() {
        var license = vendor.issues(aLicense().withSeats(2));
        var active = anActiveMachineWith(license);
        vendor.disables(license);

        mustBookNothing("license_not_enabled", active);
        mustBookNothing("license_not_enabled", aMachineWith(license));
    }

    @Test
    void givenNoVirtualMachinesByLicenseOrProduct_whenOneActivates_thenItIsRefusedAndAPhysicalOneIsNot() {
        var byLicense = vendor.issues(aLicense().with("prevent_vm", true));
        var byProduct = vendor.issues(aLicense().of(aProduct().with("prevent_vm", true)));

        mustBookNothing("vm_not_allowed", aMachineWith(byLicense).telling("is_vm", true));
        mustBookNothing("vm_not_allowed", aMachineWith(byProduct).telling("is_vm", true));
        accepted(aMachineWith(byLicense).telling("is_vm", false).activates());
        accepted(aMachineWith(byProduct).activates());
    }

    @Test
    void givenAStartDateToCome_whenAMachineActivates_thenTheMessageNamesTheDate() {
        var license = vendor.issues(aLicense().with("start_date", "2099-03-01"));

        var answer = mustBookNothing("license_start_date_error", aMachineWith(license));

        assertThat(answer.json().path("message").asText()).contains("2099-03-01T00:00:00.000Z");
    }

    @Test
    void givenABlacklistedMachine_whenItActivates_thenItIsRefusedUntilItIsForgiven() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);
        vendor.blacklists(machine);

        mustBookNothing("blacklisted", machine);
        assertThat(counts.timesActivated(license)).isZero();

        vendor.forgives(machine);
        accepted(machine.activates());
    }

    @Test
    void givenAllSeatsTaken_whenAnotherMachineActivates_thenItIsRefusedAndTheSeatsStayAsTheyAre() {
        var license = vendor.issues(aLicense().withSeats(2));
        var first = anActiveMachineWith(license);
        anActiveMachineWith(license);

        mustBookNothing("license_activated_max_times", aMachineWith(license));

        assertThat(counts.activeDevices(license)).isEqualTo(2);
        accepted(first.activates());
    }

    @Test
    void givenAUserWithOneSeat_whenTheUserActivatesASecondMachine_thenOnlyTheOtherUserMay() {
        var other = User.aStranger();
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).withSeats(5)
                .forUser(User.SOMEBODY, "max_activations", 1).forUser(other, "max_activations", 1));
        anActiveMachineWith(license);

        mustBookNothing("license_user_activated_max_times", aMachineWith(license));
        accepted(aMachineWith(license.usedBy(other)).activates());

        assertThat(counts.timesActivated(license)).isEqualTo(2);
        assertThat(books.number("select sum(times_activated) from license_assignment where license_id = ?", license.id())).isEqualTo(2);
    }

    @Test
    void givenAnExpiredLicense_whenAMachineActivates_thenItIsRefusedForEveryTypeThatEnds() {
        for (var type : List.of("time-limited", "subscription", "consumption")) {
            var license = vendor.issues(aLicense().ofType(type).with("validity_period", "2020-01-01"));

            mustBookNothing("license_expired", aMachineWith(license));
        }
    }

    @Test
    void givenAVersionRange_whenAnApplicationOutsideItActivates_thenItIsRefusedByNumbersAndNotByLetters() {
        var license = vendor.issues(aLicense().with("min_version", "2.9").with("max_version", "2.10.3"));

        mustBookNothing("product_version_not_supported", aMachineWith(license).telling("app_ver", "2.8.99"));
        mustBookNothing("product_version_not_supported", aMachineWith(license).telling("app_ver", "2.10.4"));
        accepted(aMachineWith(license).telling("app_ver", "2.10").activates());
    }

    @Test
    void givenAReadOnlyKeyOrOneOfOtherProducts_whenAMachineActivates_thenItIsRefused() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var readOnly = vendor.makesKey("read_only", true);
        var limited = vendor.makesKey("products", List.of("SOMETHING-ELSE"));

        mustBookNothing("read_only_api_key", machine.calling(readOnly.of(api)));
        mustBookNothing("api_key_product_not_allowed", machine.calling(limited.of(api)));
    }

    private Answer mustBookNothing(String code, Machine machine) {
        return mustBookNothing(code, machine::activates);
    }
}
