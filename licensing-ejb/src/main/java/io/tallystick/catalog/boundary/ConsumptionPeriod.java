package io.tallystick.catalog.boundary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How often consumption starts again from zero, at UTC midnight (§5). */
public enum ConsumptionPeriod {
    /** Every day. */
    DAILY {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day;
        }
    },
    /** Every Monday. */
    WEEKLY {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    },
    /** On the 1st. */
    MONTHLY {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.withDayOfMonth(1);
        }
    },
    /** On 1 January. */
    ANNUALLY {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.withDayOfYear(1);
        }
    };

    /** First day of the period in which the UTC day lies. */
    public abstract LocalDate startOf(LocalDate day);

    /** The value of {@code consumption_period}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
