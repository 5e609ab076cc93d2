package io.tallystick.license.entity;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How much was used since the current period began. A value: replaced, never patched. The ledger's rows of the same period add up to it
 * (design rule 3).
 */
@Embeddable
@Access(AccessType.FIELD)
public class Meter {

    @Column(name = "total_consumptions")
    private long total;
    @Column(name = "consumption_period_start")
    private LocalDate periodStart;

    protected Meter() {
    }

    private Meter(long total, LocalDate periodStart) {
        this.total = total;
        this.periodStart = periodStart;
    }

    /** A meter at zero in the period of this UTC day. */
    public static Meter atZero(ConsumptionTerms terms, LocalDate today) {
        return new Meter(0, terms.periodStart(today));
    }

    /** The meter of this UTC day: at zero when a new period has begun, never of an earlier period (requirement L6). */
    public Meter on(ConsumptionTerms terms, LocalDate today) {
        LocalDate current = terms.periodStart(today);
        return current.isAfter(periodStart) ? new Meter(0, current) : this;
    }

    /** The meter with so many units more. */
    public Meter plus(long units) {
        return new Meter(Math.addExact(total, units), periodStart);
    }

    /** Units used in the period. */
    public long total() {
        return total;
    }

    /** First UTC day of the period. */
    public LocalDate periodStart() {
        return periodStart;
    }
}
