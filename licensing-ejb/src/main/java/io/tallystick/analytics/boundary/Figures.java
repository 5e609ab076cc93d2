package io.tallystick.analytics.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * How a company's licenses were used.
 *
 * @param from     first day, in UTC
 * @param to       the present day
 * @param days     one for each day between, also where nothing happened
 * @param products seats by product, most used first
 * @param refused  refusals of all these days by error code, most frequent first
 * @param expiring licenses that end within the next 30 days
 */
public record Figures(LocalDate from, LocalDate to, List<Day> days, List<ProductSeats> products, List<Refused> refused, long expiring) {

    /**
     * One day.
     *
     * @param units consumption that was booked, of licenses and features
     */
    public record Day(LocalDate date, long activated, long deactivated, long units) {
    }

    /**
     * The seats of a product's licenses.
     *
     * @param used    active devices
     * @param allowed seats of licenses that have a limit
     */
    public record ProductSeats(long productId, String name, String shortCode, long licenses, long used, long allowed) {
    }

    /** How often a code was answered. */
    public record Refused(String code, long count) {
    }
}
