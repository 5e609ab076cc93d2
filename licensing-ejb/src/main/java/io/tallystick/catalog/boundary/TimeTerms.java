package io.tallystick.catalog.boundary;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** When a license may be used. A value: replaced, never patched. All moments are UTC. */
@Embeddable
@Access(AccessType.FIELD)
public class TimeTerms {

    /** The last moment that the form of moments in bodies can write (§0). */
    private static final OffsetDateTime LATEST = OffsetDateTime.parse("9999-12-31T23:59:59.999Z");

    @Column(name = "validity_period")
    private OffsetDateTime validityPeriod;
    @Column(name = "valid_duration")
    private String validDuration;
    @Column(name = "start_date")
    private OffsetDateTime startDate;
    @Column(name = "is_trial")
    private boolean trial;
    @Column(name = "trial_days")
    private int trialDays;
    @Column(name = "maintenance_period")
    private OffsetDateTime maintenancePeriod;
    @Column(name = "allow_grace_period")
    private boolean graceAllowed;
    @Column(name = "grace_period")
    private int gracePeriod;

    protected TimeTerms() {
    }

    /**
     * @param validityPeriod    the end; null for none, or for one that the first activation sets
     * @param validDuration     {@code 35d}, {@code 4m}, {@code 2y}: the end counted from the first activation; null for none
     * @param startDate         not before this moment; null for no bound
     * @param trialDays         days of a trial from the first activation
     * @param maintenancePeriod until when new versions are offered; null for ever
     * @param gracePeriod       hours after the end of a subscription before it counts as expired
     */
    public TimeTerms(OffsetDateTime validityPeriod, String validDuration, OffsetDateTime startDate, boolean trial, int trialDays,
                     OffsetDateTime maintenancePeriod, boolean graceAllowed, int gracePeriod) {
        this.validityPeriod = utc(validityPeriod);
        this.validDuration = validDuration == null ? null : ValidDuration.parse(validDuration).text();
        this.startDate = utc(startDate);
        this.trial = trial;
        this.trialDays = Limits.count("trial_days", trialDays);
        this.maintenancePeriod = utc(maintenancePeriod);
        this.graceAllowed = graceAllowed;
        this.gracePeriod = Limits.count("grace_period", gracePeriod);
    }

    /** Without any bound. */
    public static TimeTerms unlimited() {
        return new TimeTerms(null, null, null, false, 0, null, false, 0);
    }

    /** The same terms once the first device is activated: a duration or a trial becomes a date. */
    public TimeTerms firstActivated(LicenseType type, OffsetDateTime now) {
        if (validityPeriod != null || type == LicenseType.SUBSCRIPTION) {
            return this;
        }
        if (trial) {
            return endingAt(now.plusDays(trialDays));
        }
        return type == LicenseType.PERPETUAL || validDuration == null ? this : endingAt(ValidDuration.parse(validDuration).after(now));
    }

    /** A trial without an end as yet; of its own days where these terms are a trial's, else of so many. */
    public TimeTerms trial(int days) {
        return new TimeTerms(null, null, startDate, true, trial && trialDays > 0 ? trialDays : days, maintenancePeriod, graceAllowed, gracePeriod);
    }

    /** True from the end on. */
    public boolean expiredAt(LicenseType type, OffsetDateTime now) {
        OffsetDateTime end = endsAt(type);
        return end != null && !now.isBefore(end);
    }

    /** When it expires, UTC: a subscription after its hours of grace, a perpetual license only as a trial; null for never. */
    public OffsetDateTime endsAt(LicenseType type) {
        if (validityPeriod == null || type == LicenseType.PERPETUAL && !trial) {
            return null;
        }
        boolean grace = type == LicenseType.SUBSCRIPTION && graceAllowed;
        return utc(grace ? validityPeriod.plusHours(gracePeriod) : validityPeriod);
    }

    /** True before the start date. */
    public boolean startsAfter(OffsetDateTime now) {
        return startDate != null && now.isBefore(startDate);
    }

    public OffsetDateTime validityPeriod() {
        return utc(validityPeriod);
    }

    public String validDuration() {
        return validDuration;
    }

    public OffsetDateTime startDate() {
        return utc(startDate);
    }

    public boolean trial() {
        return trial;
    }

    public int trialDays() {
        return trialDays;
    }

    public OffsetDateTime maintenancePeriod() {
        return utc(maintenancePeriod);
    }

    public boolean graceAllowed() {
        return graceAllowed;
    }

    public int gracePeriod() {
        return gracePeriod;
    }

    private TimeTerms endingAt(OffsetDateTime wished) {
        OffsetDateTime end = wished.isAfter(LATEST) ? LATEST : wished;
        return new TimeTerms(end, validDuration, startDate, trial, trialDays, maintenancePeriod, graceAllowed, gracePeriod);
    }

    private static OffsetDateTime utc(OffsetDateTime moment) {
        return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
