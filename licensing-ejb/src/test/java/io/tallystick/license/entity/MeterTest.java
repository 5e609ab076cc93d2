package io.tallystick.license.entity;

import static io.tallystick.fixture.ATerms.units;
import static io.tallystick.fixture.ATerms.unitsPer;
import static io.tallystick.fixture.Moments.day;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {

    private static final ConsumptionTerms MONTHLY = unitsPer(ConsumptionPeriod.MONTHLY, 100);

    @ParameterizedTest
    @CsvSource({
        "DAILY,    2026-03-01, 2026-03-02",
        "DAILY,    2028-02-28, 2028-02-29",
        "WEEKLY,   2026-03-08, 2026-03-09",
        "WEEKLY,   2026-12-27, 2026-12-28",
        "MONTHLY,  2028-02-29, 2028-03-01",
        "MONTHLY,  2026-12-31, 2027-01-01",
        "ANNUALLY, 2037-12-31, 2038-01-01"})
    @DisplayName("L6 a meter rolls forward to zero on the first day of the next period, and not on the last of its own")
    void aMeterRollsForward(ConsumptionPeriod period, LocalDate last, LocalDate first) {
        ConsumptionTerms terms = unitsPer(period, 100);
        Meter used = Meter.atZero(terms, period.startOf(last)).plus(70);

        assertThat(used.on(terms, last).total()).isEqualTo(70);
        assertThat(used.on(terms, first).total()).isZero();
        assertThat(used.on(terms, first).periodStart()).isEqualTo(first);
    }

    @Test
    @DisplayName("L6 a meter rolls over periods in which nobody used anything")
    void aMeterRollsOverSilentPeriods() {
        Meter used = Meter.atZero(MONTHLY, day("2026-03-15")).plus(70);

        assertThat(used.on(MONTHLY, day("2027-08-15")).periodStart()).isEqualTo("2027-08-01");
    }

    @Test
    @DisplayName("L6 a meter never goes back to an earlier period when a clock does")
    void aMeterNeverGoesBack() {
        Meter april = Meter.atZero(MONTHLY, day("2026-04-01")).plus(70);

        Meter afterTheClockStepsBack = april.on(MONTHLY, day("2026-03-31"));

        assertThat(afterTheClockStepsBack.total()).isEqualTo(70);
        assertThat(afterTheClockStepsBack.periodStart()).isEqualTo("2026-04-01");
    }

    @Test
    @DisplayName("a meter that is never reset goes on for ever")
    void aMeterThatIsNeverResetGoesOn() {
        Meter used = Meter.atZero(units(100), day("2026-03-01")).plus(70);

        assertThat(used.on(units(100), day("2099-01-01")).total()).isEqualTo(70);
    }

    @Test
    @DisplayName("terms that begin to reset start a period, terms that cease to reset keep what was used")
    void changedTermsStartOrKeep() {
        Meter endless = Meter.atZero(units(100), day("2026-03-10")).plus(70);
        Meter monthly = Meter.atZero(MONTHLY, day("2026-03-10")).plus(70);

        assertThat(endless.on(MONTHLY, day("2026-03-11")).total()).isZero();
        assertThat(monthly.on(units(100), day("2026-04-01")).total()).isEqualTo(70);
    }

    @Test
    @DisplayName("units make a new meter and leave the old one as it was")
    void unitsMakeANewMeter() {
        Meter before = Meter.atZero(MONTHLY, day("2026-03-10"));

        Meter after = before.plus(70).plus(-20);

        assertThat(after.total()).isEqualTo(50);
        assertThat(before.total()).isZero();
    }

    @Test
    @DisplayName("a total never grows beyond what clients can read")
    void aTotalStaysReadable() {
        Meter full = Meter.atZero(MONTHLY, day("2026-03-10")).plus((1L << 53) - 1);

        assertRefused(VALIDATION_ERROR, () -> full.plus(1));
        assertThat(full.plus(-1).plus(1).total()).isEqualTo(full.total());
    }
}
