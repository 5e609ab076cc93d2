package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v4/add_consumption} (§3.8): what is booked, up to which limit. */
class AddConsumptionIT extends Scene {

    @Test
    @DisplayName("K1 each booking is a row, and the rows add up to the total")
    void givenAQuota_whenUnitsAreUsed_thenTheNumbersAreAnsweredAndEachBookingIsARow() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = anActiveMachineWith(license);

        accepted(machine.uses(3));
        var answer = accepted(machine.uses(4));

        assertThat(answer.properties().stream().map(Map.Entry::getKey)).containsExactly("id", "max_consumptions", "total_consumptions",
                "allow_unlimited_consumptions", "allow_negative_consumptions", "allow_overages", "max_overages", "reset_consumption",
                "consumption_period", "company");
        assertThat(answer.path("id").asLong()).isEqualTo(license.id());
        assertThat(answer.path("max_consumptions").asLong()).isEqualTo(10);
        assertThat(answer.path("total_consumptions").asLong()).isEqualTo(7);
        assertThat(answer.path("company").path("id").asLong()).isEqualTo(books.number("select company_id from license where id = ?", license.id()));
        mustStandAt(7, 2, license);
    }

    @Test
    void givenNoNumberOfUnits_whenUnitsAreUsed_thenThatIsOne() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = anActiveMachineWith(license);

        accepted(machine.posts("add_consumption", Map.of()));
        accepted(machine.uses(null));

        mustStandAt(2, 2, license);
    }

    @Test
    void givenZeroUnits_whenTheyAreUsed_thenTheNumbersAreAnsweredAndNoRowIsWritten() {
        var license = vendor.issues(aLicense().withUnits(10));

        var answer = accepted(anActiveMachineWith(license).uses(0));

        assertThat(answer.path("total_consumptions").asLong()).isZero();
        mustStandAt(0, 0, license);
    }

    @Test
    void givenTheLastUnit_whenItIsUsed_thenOneMoreIsRefused() {
        var license = vendor.issues(aLicense().withUnits(2));
        var machine = anActiveMachineWith(license);
        accepted(machine.uses(1));

        mustBookNothing("license_not_enough_consumptions", () -> machine.uses(2));
        accepted(machine.uses(1));
        mustBookNothing("license_not_enough_consumptions", () -> machine.uses(1));

        mustStandAt(2, 2, license);
    }

    @Test
    void givenLimitedOverages_whenUnitsPassTheMaximum_thenTheyAreBookedUpToTheOverage() {
        var license = vendor.issues(aLicense().withUnits(10).with("allow_overages", true).with("max_overages", 5));
        var machine = anActiveMachineWith(license);

        accepted(machine.uses(15));
        mustBookNothing("license_not_enough_consumptions", () -> machine.uses(1));

        mustStandAt(15, 1, license);
    }

    @Test
    void givenOveragesWithoutALimit_whenAnyNumberIsUsed_thenItIsBooked() {
        var license = vendor.issues(aLicense().withUnits(10).with("allow_overages", true));

        accepted(anActiveMachineWith(license).uses(1_000_000_000));

        mustStandAt(1_000_000_000, 1, license);
    }

    @Test
    void givenUnlimitedConsumptions_whenAnyNumberIsUsed_thenItIsBooked() {
        var license = vendor.issues(aLicense().withUnits(0).with("allow_unlimited_consumptions", true));

        accepted(anActiveMachineWith(license).uses(77));

        mustStandAt(77, 1, license);
    }

    @Test
    void givenARequestThatWantsNoOverage_whenItWouldUseSome_thenItIsRefusedThoughTheLicenseWouldAllowIt() {
        var license = vendor.issues(aLicense().withUnits(10).with("allow_overages", true).with("max_overages", 5));
        var machine = anActiveMachineWith(license);

        mustBookNothing("license_not_enough_consumptions", () -> machine.telling("allow_overages", false).uses(11));
        mustBookNothing("license_not_enough_consumptions", () -> machine.telling("max_overages", 2).uses(13));
        accepted(machine.telling("max_overages", 2).uses(12));

        mustStandAt(12, 1, license);
    }

    @Test
    void givenARequestThatWantsMoreOverageThanTheLicenseAllows_whenItUsesIt_thenTheLicenseDecides() {
        var without = anActiveMachineWith(vendor.issues(aLicense().withUnits(10)));
        var limited = anActiveMachineWith(vendor.issues(aLicense().withUnits(10).with("allow_overages", true).with("max_overages", 5)));

        mustBookNothing("license_not_enough_consumptions", () -> without.telling("allow_overages", true).telling("max_overages", 9).uses(11));
        mustBookNothing("license_not_enough_consumptions", () -> limited.telling("max_overages", 9).uses(16));
        mustBookNothing("license_not_enough_consumptions", () -> limited.telling("max_overages", 0).uses(16));
        mustBookNothing("validation_error", () -> limited.telling("max_overages", -9).uses(16));
    }

    @Test
    void givenNegativeUnitsAllowed_whenSomeAreGivenBack_thenTheyCanBeUsedAgainButNoMoreThanWereUsed() {
        var license = vendor.issues(aLicense().withUnits(10).with("allow_negative_consumptions", true));
        var machine = anActiveMachineWith(license);
        accepted(machine.uses(10));

        accepted(machine.uses(-4));
        mustBookNothing("negative_consumptions_not_allowed", () -> machine.uses(-7));
        accepted(machine.uses(4));

        mustStandAt(10, 3, license);
    }

    @Test
    void givenSeveralMachines_whenTheyUseUnits_thenAllCountOnTheOneQuotaAndEachRowNamesItsMachine() {
        var license = vendor.issues(aLicense().withSeats(2).withUnits(5));
        var first = anActiveMachineWith(license);
        var second = anActiveMachineWith(license);

        accepted(first.uses(3));
        mustBookNothing("license_not_enough_consumptions", () -> second.uses(3));
        accepted(second.uses(2));

        mustStandAt(5, 2, license);
        assertThat(unitsOf(first)).isEqualTo(3);
        assertThat(unitsOf(second)).isEqualTo(2);
    }

    @Test
    void givenAUserBasedLicense_whenUnitsAreUsedByUserNameAlone_thenTheyAreBooked() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).withUnits(5).forUser(User.SOMEBODY));
        var machine = anActiveMachineWith(license).telling("password", null);

        accepted(machine.uses(5));

        mustStandAt(5, 1, license);
    }

    @Test
    void givenAResetLicense_whenItIsActivatedAgain_thenTheWholeQuotaIsThere() {
        var license = vendor.issues(aLicense().withUnits(5));
        var machine = anActiveMachineWith(license);
        accepted(machine.uses(5));

        vendor.resets(license);
        accepted(machine.activates());
        accepted(machine.uses(5));

        mustStandAt(5, 3, license);
    }

    private void mustStandAt(long units, long rows, IssuedLicense license) {
        assertThat(counts.total(license)).isEqualTo(units);
        assertThat(counts.ledgerRows(license)).isEqualTo(rows);
        mustBalance(license);
    }

    private long unitsOf(Machine machine) {
        return books.number("select sum(e.units) from consumption_entry e, device d where d.id = e.device_id and d.hardware_id = ?",
                machine.hardwareId());
    }
}
