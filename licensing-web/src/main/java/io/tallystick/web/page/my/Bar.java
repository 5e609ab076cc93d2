package io.tallystick.web.page.my;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import java.util.Locale;
import java.util.Map;

/**
 * How much of something is used, as a bar with words beside it.
 *
 * @param id    names the bar within its page
 * @param used  so much
 * @param most  of so much; null for any number, which is words alone
 * @param words for instance {@code 3 of 5 used}
 * @param over  whether more is used than was granted
 */
record Bar(String id, String label, long used, Long most, String words, boolean over) {

    private static final Map<String, String> PERIODS =
        Map.of("DAILY", " today", "WEEKLY", " this week", "MONTHLY", " this month", "ANNUALLY", " this year");

    static Bar of(String id, String label, long used, Long most, String period) {
        String words = (most == null ? used + " used, without a limit" : used + " of " + most + " used") + period;
        boolean over = most != null && used > most;
        return new Bar(id, label, used, most, over ? words + ", " + (used - most) + " more than granted" : words, over);
    }

    static Bar ofUnits(String id, String label, long used, ConsumptionTerms terms) {
        String period = terms.reset() && terms.period() != null ? PERIODS.get(terms.period().name().toUpperCase(Locale.ROOT)) : "";
        return of(id, label, used, terms.unlimited() ? null : terms.maxConsumptions(), period);
    }

    /** True when there is something to draw. */
    boolean drawn() {
        return most != null && most > 0;
    }

    /** What a bar can show. */
    long filled() {
        return most == null ? 0 : Math.max(0, Math.min(used, most));
    }
}
