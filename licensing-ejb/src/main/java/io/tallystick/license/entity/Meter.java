package io.tallystick.license.entity;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
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

    /** Numbers of the wire stay below 2^53. */
    private static final long LARGEST = (1L << 53) - 1;

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

    /** The meter with so many units more; {@code validation_error} where no client could read the total any more (§0). */
    public Meter plus(long units) {
        long sum = Math.addExact(total, units);
        if (Math.abs(sum) > LARGEST) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "No more than 2^53 units can be counted: report fewer.");
        }
        return new Meter(sum, periodStart);
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
