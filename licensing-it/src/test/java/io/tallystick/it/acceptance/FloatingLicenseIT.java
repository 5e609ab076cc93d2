package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A floating license: {@code check_license} takes slots (§3.6), {@code floating/release} gives them back (§3.10). */
class FloatingLicenseIT extends Scene {

    @ParameterizedTest
    @ValueSource(strings = {"is_floating", "is_floating_cloud"})
    @DisplayName("F1 a check takes a slot, and the machine that finds none is refused; an activation takes none")
    void givenTwoSlots_whenThreeMachinesCheck_thenTheThirdIsRefused(String how) {
        var license = vendor.issues(aLicense().withSeats(5).with(how, true).with("floating_users", 2));
        var first = anActiveMachineWith(license);
        var second = anActiveMachineWith(license);
        var third = anActiveMachineWith(license);
        assertThat(counts.slots(license)).isZero();

        var one = accepted(first.checks());
        var two = accepted(second.checks());

        assertThat(one.path("floating_in_use_devices").asInt()).isEqualTo(1);
        assertThat(two.path("floating_in_use_devices").asInt()).isEqualTo(2);
        assertThat(two.path("is_borrowed").asBoolean()).isFalse();
        assertThat(two.path("borrowed_until").isNull()).isTrue();
        mustBookNothing("floating_not_available", third::checks);
        assertThat(accepted(first.checks()).path("floating_in_use_devices").asInt()).isEqualTo(2);
        assertThat(counts.slots(license)).isEqualTo(2);
    }

    @Test
    @DisplayName("F2 a slot that no check renews is free after the timeout, a renewed one is not")
    void givenAFullLicense_whenTheTimeoutPasses_thenOnlyTheRenewedSlotIsHeld() {
        var license = vendor.issues(aLicense().floating(2));
        var silent = anActiveMachineWith(license);
        var busy = anActiveMachineWith(license);
        var waiting = anActiveMachineWith(license);
        accepted(silent.checks());
        accepted(busy.checks());

        counts.letPass(20, license);
        accepted(busy.checks());
        refused("floating_not_available", waiting.checks());
        counts.letPass(10, license);

        assertThat(vendor.sees(license).path("floating_in_use_devices").asInt()).isEqualTo(1);
        accepted(waiting.checks());
        refused("floating_not_available", silent.checks());
    }

    @Test
    @DisplayName("F7 a slot given back is free at once, and giving it back again is answered the same")
    void givenASlot_whenItIsReleased_thenAnotherMachineTakesItAndARetryIsAnsweredTheSame() {
        var license = vendor.issues(aLicense().floating(1));
        var leaving = anActiveMachineWith(license);
        var coming = anActiveMachineWith(license);
        accepted(leaving.checks());

        acceptedWith("", leaving.releases());
        acceptedWith("", leaving.releases());
        acceptedWith("", leaving.telling("password", "ignored").posts("floating/release/", Map.of()));
        accepted(coming.checks());
        acceptedWith("", leaving.releases());

        assertThat(counts.slots(license)).isEqualTo(1);
        refused("floating_not_available", leaving.checks());
        assertThat(counts.activeDevices(license)).isEqualTo(2);
        assertThat(events("slot.taken", license)).isEqualTo(2);
        assertThat(events("slot.released", license)).isEqualTo(1);
    }

    @Test
    @DisplayName("F8 a machine that loses its seat loses its slot, whoever took the seat")
    void givenASlot_whenTheSeatIsLost_thenTheSlotIsFree() {
        var license = vendor.issues(aLicense().floating(1).with("allow_offline_activation", true));
        var other = anActiveMachineWith(license);
        List<Consumer<Machine>> losses = List.of(machine -> acceptedWith("license_deactivated", machine.deactivates()),
                machine -> acceptedWith("license_deactivated", machine.deactivationFile().uploadedBy(api)), vendor::resets, vendor::blacklists);
        for (var loss : losses) {
            var machine = anActiveMachineWith(license);
            accepted(machine.checks());
            accepted(machine.borrows(null));

            loss.accept(machine);

            assertThat(counts.slots(license)).isZero();
            accepted(other.checks());
            acceptedWith("", other.releases());
        }
        accepted(other.checks());
        vendor.resets(license);
        assertThat(counts.slots(license)).isZero();
        mustBalance(license);
    }

    @Test
    @DisplayName("F9 fewer or more slots count for the next machine, and nobody loses a slot")
    void givenSlotsInUse_whenTheirNumberIsChanged_thenNobodyLosesOne() {
        var license = vendor.issues(aLicense().floating(2));
        var first = anActiveMachineWith(license);
        var second = anActiveMachineWith(license);
        var third = anActiveMachineWith(license);
        accepted(first.checks());
        accepted(second.checks());

        vendor.changes(license, "floating_users", 1);
        accepted(first.checks());
        accepted(second.checks());
        acceptedWith("", first.releases());
        refused("floating_not_available", third.checks());
        vendor.changes(license, "floating_users", 2);

        accepted(third.checks());
    }

    @Test
    @DisplayName("F10 an expired license is shown, and takes no slot")
    void givenAnExpiredLicense_whenAMachineChecks_thenItIsShownWithoutASlot() {
        var license = vendor.issues(aLicense().floating(1).ofType("time-limited").with("validity_period", "2090-01-01"));
        var machine = anActiveMachineWith(license);
        vendor.changes(license, "validity_period", "2020-01-01");

        var checked = accepted(machine.checks());

        assertThat(checked.path("is_expired").asBoolean()).isTrue();
        assertThat(checked.path("floating_in_use_devices").asInt()).isZero();
        assertThat(counts.slots(license)).isZero();
        refused("license_expired", machine.borrows(null));
    }

    @Test
    void givenTermsThatChange_whenTheLicenseFloatsFromNowOn_thenItsMachinesShareSlots() {
        var license = vendor.issues(aLicense().withSeats(3));
        var first = anActiveMachineWith(license);
        var second = anActiveMachineWith(license);
        accepted(first.checks());
        accepted(second.checks());

        vendor.changes(license, "is_floating_cloud", true, "floating_users", 1, "floating_timeout", 5);

        assertThat(accepted(first.checks()).path("floating_timeout").asInt()).isEqualTo(5);
        refused("floating_not_available", second.checks());
        vendor.changes(license, "is_floating_cloud", false);
        assertThat(accepted(second.checks()).path("floating_in_use_devices").asInt()).isZero();
    }

    @Test
    void givenAPolicyThatFloats_whenALicenseIsIssuedFromIt_thenItFloatsUnlessTheOrderSaysOtherwise() {
        var product = vendor.offers(aProduct().withPolicy("shared", Map.of("is_floating", true, "floating_users", 1, "max_activations", 9)));

        var shared = vendor.issues(aLicense().of(product).fromPolicy("shared"));
        var owned = vendor.issues(aLicense().of(product).fromPolicy("shared").with("is_floating", false));

        assertThat(shared.issued().path("floating_users").asInt()).isEqualTo(1);
        accepted(anActiveMachineWith(shared).checks());
        refused("floating_not_available", anActiveMachineWith(shared).checks());
        accepted(anActiveMachineWith(owned).checks());
        accepted(anActiveMachineWith(owned).checks());
    }

    @Test
    void givenAUserBasedLicense_whenItsUsersCheck_thenTheyShareItsSlotsAndNoPasswordIsAskedFor() {
        var other = User.aStranger();
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).floating(1).forUser(User.SOMEBODY).forUser(other));
        var one = anActiveMachineWith(license);
        var two = anActiveMachineWith(license.usedBy(other));

        accepted(one.checks());
        refused("floating_not_available", two.checks());
        acceptedWith("", one.telling("password", null).releases());
        accepted(two.checks());
    }

    @Test
    void givenAReadOnlyKey_whenItChecksAFloatingLicense_thenItIsRefusedBecauseItWouldTakeASlot() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().floating(1)));
        var reader = vendor.makesKey("read_only", true).of(api);

        mustBookNothing("read_only_api_key", machine.calling(reader)::checks);
    }

    @Test
    void givenSlots_whenTheVendorLooks_thenLicenseAndDevicesTellTheTruth() {
        var license = vendor.issues(aLicense().floating(3).withFeature("pro", "is_floating", true));
        var machine = anActiveMachineWith(license);
        var idle = anActiveMachineWith(license);
        accepted(machine.checks());
        accepted(machine.checksFeature("pro"));
        var until = accepted(machine.borrows(null)).path("borrowed_until").asText();

        var seen = vendor.sees(license);
        var device = vendor.sees(machine);

        assertThat(seen.path("floating_in_use_devices").asInt()).isEqualTo(1);
        assertThat(seen.path("is_borrowed").asBoolean()).isTrue();
        assertThat(seen.path("borrowed_until").asText()).isEqualTo(until);
        assertThat(device.path("is_borrowed").asBoolean()).isTrue();
        assertThat(device.path("borrowed_until").asText()).isEqualTo(until);
        assertThat(device.path("floating_slots")).hasSize(2);
        assertThat(device.path("floating_slots").path(0).path("feature").isNull()).isTrue();
        assertThat(device.path("floating_slots").path(0).path("expires_at").asText()).isEqualTo(until);
        assertThat(device.path("floating_slots").path(1).path("feature").asText()).isEqualTo("pro");
        assertThat(vendor.sees(idle).path("floating_slots")).isEmpty();
        assertThat(accepted(machine.checks()).path("borrowed_until").asText()).isEqualTo(until);
    }

    private long events(String event, IssuedLicense license) {
        return books.number("select count(*) from audit_entry where event = ? and license_id = ?", event, license.id());
    }
}
