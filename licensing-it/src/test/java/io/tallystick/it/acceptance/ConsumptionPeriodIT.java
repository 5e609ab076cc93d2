package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.Test;

/** Consumption that starts again with each period (§5), as far as it shows without waiting for midnight. */
class ConsumptionPeriodIT extends Scene {

    @Test
    void givenAPeriod_whenUnitsAreUsed_thenTheyCountInThePeriodThatBeganOnItsFirstUtcDay() {
        var today = LocalDate.now(UTC);
        var starts = Map.of("daily", today, "weekly", today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                "monthly", today.withDayOfMonth(1), "annually", today.withDayOfYear(1));

        starts.forEach((period, start) -> {
            var license = vendor.issues(aLicense().withUnits(5).with("reset_consumption", true).with("consumption_period", period));
            var answer = accepted(anActiveMachineWith(license).uses(2));

            assertThat(answer.path("reset_consumption").asBoolean()).isTrue();
            assertThat(answer.path("consumption_period").asText()).isEqualTo(period);
            assertThat(books.text("select period_start from consumption_entry where license_id = ?", license.id())).startsWith(start.toString());
            mustBalance(license);
        });
    }

    @Test
    void givenAUsedUpQuota_whenTheVendorIntroducesAPeriod_thenTheNewPeriodBeginsAtZeroAndTheOldRowsStay() {
        var license = vendor.issues(aLicense().withUnits(5));
        var machine = anActiveMachineWith(license);
        accepted(machine.uses(5));

        vendor.changes(license, "reset_consumption", true, "consumption_period", "daily");

        assertThat(accepted(machine.checks()).path("total_consumptions").asLong()).isZero();
        assertThat(accepted(machine.uses(5)).path("total_consumptions").asLong()).isEqualTo(5);
        mustBookNothing("license_not_enough_consumptions", () -> machine.uses(1));
        assertThat(books.number("select sum(units) from consumption_entry where license_id = ?", license.id())).isEqualTo(10);
        mustBalance(license);
    }

    @Test
    void givenAPeriodWithoutTheWishToReset_whenItIsSet_thenNothingStartsAgain() {
        var license = vendor.issues(aLicense().withUnits(5));
        var machine = anActiveMachineWith(license);
        accepted(machine.uses(5));

        vendor.changes(license, "reset_consumption", false, "consumption_period", "daily");

        mustBookNothing("license_not_enough_consumptions", () -> machine.uses(1));
        assertThat(counts.total(license)).isEqualTo(5);
    }

    @Test
    void givenAFeatureWithAPeriod_whenUnitsAreUsed_thenTheyCountInThatPeriod() {
        var license = vendor.issues(aLicense().withFeature("export", "reset_consumption", true, "consumption_period", "monthly"));

        var answer = accepted(anActiveMachineWith(license).usesFeature("export", 2));

        assertThat(answer.path("consumption_period").asText()).isEqualTo("monthly");
        assertThat(books.text("select period_start from consumption_entry where license_id = ?", license.id()))
                .startsWith(LocalDate.now(UTC).withDayOfMonth(1).toString());
        mustBalance(license);
    }
}
