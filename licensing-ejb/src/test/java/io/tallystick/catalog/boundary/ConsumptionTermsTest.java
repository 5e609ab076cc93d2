package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.ATerms.units;
import static io.tallystick.fixture.ATerms.unitsPer;
import static io.tallystick.fixture.ATerms.unitsWithOverage;
import static io.tallystick.fixture.ATerms.unlimitedUnits;
import static io.tallystick.fixture.Moments.day;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsumptionTermsTest {

    @Test
    @DisplayName("L5 without overages a total grows to the maximum and no further")
    void aTotalGrowsToTheMaximum() {
        assertThat(units(100).allow(100)).isTrue();
        assertThat(units(100).allow(101)).isFalse();
        assertThat(units(0).allow(0)).isTrue();
        assertThat(units(0).allow(1)).isFalse();
    }

    @Test
    @DisplayName("L5 with overages a total grows to maximum plus overages and no further")
    void aTotalGrowsIntoTheOverage() {
        assertThat(unitsWithOverage(100, 5).allow(105)).isTrue();
        assertThat(unitsWithOverage(100, 5).allow(106)).isFalse();
    }

    @Test
    @DisplayName("L5 overages of 0 are without limit where overages are allowed, and count for nothing where they are not")
    void overagesOfZeroAreWithoutLimit() {
        ConsumptionTerms forbidden = new ConsumptionTerms(100, false, false, false, 5, false, null);

        assertThat(unitsWithOverage(100, 0).allow(Long.MAX_VALUE)).isTrue();
        assertThat(forbidden.allow(101)).isFalse();
    }

    @Test
    @DisplayName("L5 unlimited consumption allows every total")
    void unlimitedConsumptionAllowsEveryTotal() {
        assertThat(unlimitedUnits().allow(Long.MAX_VALUE)).isTrue();
    }

    @Test
    @DisplayName("L6 units that are reset count from the start of the period of the day")
    void unitsThatAreResetCountFromThePeriod() {
        assertThat(unitsPer(ConsumptionPeriod.MONTHLY, 100).periodStart(day("2026-03-15"))).isEqualTo("2026-03-01");
    }

    @Test
    @DisplayName("L6 units that are not reset have one period for ever, also where a period is named")
    void unitsThatAreNotResetHaveOnePeriod() {
        ConsumptionTerms named = new ConsumptionTerms(100, false, false, false, 0, false, ConsumptionPeriod.DAILY);
        ConsumptionTerms unnamed = new ConsumptionTerms(100, false, false, false, 0, true, null);

        assertThat(named.periodStart(day("2026-03-15"))).isEqualTo(LocalDate.EPOCH);
        assertThat(unnamed.periodStart(day("2038-01-20"))).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    @DisplayName("numbers below zero, or so large that sums leave what JSON clients can read, are refused by their name")
    void numbersOutOfBoundsAreRefused() {
        assertRefused(VALIDATION_ERROR, () -> units(-1)).hasMessageContaining("max_consumptions");
        assertRefused(VALIDATION_ERROR, () -> units(1_000_000_000_001L)).hasMessageContaining("max_consumptions");
        assertRefused(VALIDATION_ERROR, () -> unitsWithOverage(1, -1)).hasMessageContaining("max_overages");
        assertRefused(VALIDATION_ERROR, () -> unitsWithOverage(1, Long.MAX_VALUE)).hasMessageContaining("max_overages");
    }
}
