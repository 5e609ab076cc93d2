package io.tallystick.catalog.boundary;

import static io.tallystick.fixture.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsumptionPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY,    2026-03-01, 2026-03-01",
        "DAILY,    2028-02-29, 2028-02-29",
        "WEEKLY,   2026-03-02, 2026-03-02",
        "WEEKLY,   2026-03-08, 2026-03-02",
        "WEEKLY,   2026-03-09, 2026-03-09",
        "WEEKLY,   2027-01-01, 2026-12-28",
        "WEEKLY,   2028-02-29, 2028-02-28",
        "MONTHLY,  2026-03-01, 2026-03-01",
        "MONTHLY,  2026-03-31, 2026-03-01",
        "MONTHLY,  2028-02-29, 2028-02-01",
        "MONTHLY,  2026-12-31, 2026-12-01",
        "ANNUALLY, 2026-01-01, 2026-01-01",
        "ANNUALLY, 2028-12-31, 2028-01-01",
        "ANNUALLY, 2038-01-20, 2038-01-01",
        "MONTHLY,  2038-01-20, 2038-01-01",
        "DAILY,    2038-01-20, 2038-01-20"})
    @DisplayName("L6 periods begin each day, on Monday, on the 1st, on 1 January")
    void periodsBegin(ConsumptionPeriod period, LocalDate day, LocalDate start) {
        assertThat(period.startOf(day)).isEqualTo(start);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L6 the start of a period lies in that period, and the day before it in the one before")
    void theStartLiesInThePeriod(ConsumptionPeriod period) {
        for (LocalDate day = day("2027-12-01"); day.isBefore(day("2029-02-01")); day = day.plusDays(1)) {
            LocalDate start = period.startOf(day);

            assertThat(start).isBeforeOrEqualTo(day);
            assertThat(period.startOf(start)).isEqualTo(start);
            assertThat(period.startOf(start.minusDays(1))).isBefore(start);
        }
    }

    @Test
    @DisplayName("a week begins on Monday in every country")
    void aWeekBeginsOnMonday() {
        assertThat(ConsumptionPeriod.WEEKLY.startOf(day("2026-03-04")).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @CsvSource({"DAILY, daily", "WEEKLY, weekly", "MONTHLY, monthly", "ANNUALLY, annually"})
    @DisplayName("the wire knows a period by its name in lower case")
    void theWireKnowsAPeriodByItsName(ConsumptionPeriod period, String wire) {
        assertThat(period.wire()).isEqualTo(wire);
    }
}
