package io.tallystick.client;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** How long units are counted before the count starts again at zero, always at midnight UTC (§5, "Consumption"). */
public enum ConsumptionPeriod {
    DAILY(day -> day),
    WEEKLY(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
    MONTHLY(day -> day.withDayOfMonth(1)),
    ANNUALLY(day -> day.withDayOfYear(1));

    private final UnaryOperator<LocalDate> firstDay;

    ConsumptionPeriod(UnaryOperator<LocalDate> firstDay) {
        this.firstDay = firstDay;
    }

    /** The first instant of the period that holds {@code now}. */
    public Instant startOf(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return firstDay.apply(today).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The period of this name as it stands in JSON, for example {@code monthly}. */
    static ConsumptionPeriod named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
