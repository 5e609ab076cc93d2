package io.tallystick.catalog.boundary;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How many units may be used, of a license or of a feature. A value: replaced, never patched. */
@Embeddable
@Access(AccessType.FIELD)
public class ConsumptionTerms {

    private static final LocalDate NO_PERIOD = LocalDate.EPOCH;

    @Column(name = "max_consumptions")
    private long maxConsumptions;
    @Column(name = "allow_unlimited_consumptions")
    private boolean unlimited;
    @Column(name = "allow_negative_consumptions")
    private boolean negativeAllowed;
    @Column(name = "allow_overages")
    private boolean overagesAllowed;
    @Column(name = "max_overages")
    private long maxOverages;
    @Column(name = "reset_consumption")
    private boolean reset;
    @Enumerated(EnumType.STRING)
    @Column(name = "consumption_period")
    private ConsumptionPeriod period;

    protected ConsumptionTerms() {
    }

    /**
     * @param maxOverages units that may be used beyond {@code maxConsumptions} where overages are allowed; 0 for no limit
     * @param reset       whether the total starts again with each period
     * @param period      null for none
     */
    public ConsumptionTerms(long maxConsumptions, boolean unlimited, boolean negativeAllowed, boolean overagesAllowed, long maxOverages,
                            boolean reset, ConsumptionPeriod period) {
        this.maxConsumptions = Limits.units("max_consumptions", maxConsumptions);
        this.unlimited = unlimited;
        this.negativeAllowed = negativeAllowed;
        this.overagesAllowed = overagesAllowed;
        this.maxOverages = Limits.units("max_overages", maxOverages);
        this.reset = reset;
        this.period = period;
    }

    /** Nothing to use up. */
    public static ConsumptionTerms none() {
        return new ConsumptionTerms(0, false, false, false, 0, false, null);
    }

    /** True when a total may grow to this number; refused when it passes maximum plus overages (§5). */
    public boolean allow(long total) {
        return unlimited || total <= maxConsumptions || overagesAllowed && (maxOverages == 0 || total <= maxConsumptions + maxOverages);
    }

    /** First day of the period that counts on this UTC day; one and the same day for ever where nothing is reset. */
    public LocalDate periodStart(LocalDate day) {
        return reset && period != null ? period.startOf(day) : NO_PERIOD;
    }

    public long maxConsumptions() {
        return maxConsumptions;
    }

    public boolean unlimited() {
        return unlimited;
    }

    public boolean negativeAllowed() {
        return negativeAllowed;
    }

    public boolean overagesAllowed() {
        return overagesAllowed;
    }

    public long maxOverages() {
        return maxOverages;
    }

    public boolean reset() {
        return reset;
    }

    public ConsumptionPeriod period() {
        return period;
    }
}
