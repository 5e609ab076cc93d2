package io.tallystick.catalog.boundary;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;

/** Everything a policy hands to a license, copied at creation (requirement C3). A value: replaced, never patched. */
@Embeddable
@Access(AccessType.FIELD)
public class Terms {

    @Enumerated(EnumType.STRING)
    @Column(name = "license_type")
    private LicenseType type;
    @Embedded
    private SeatTerms seats;
    @Embedded
    private TimeTerms time;
    @Embedded
    private FloatingTerms floating;
    @Embedded
    private ConsumptionTerms consumption;

    protected Terms() {
    }

    /** Terms made of these; none is null. */
    public Terms(LicenseType type, SeatTerms seats, TimeTerms time, FloatingTerms floating, ConsumptionTerms consumption) {
        this.type = type;
        this.seats = seats;
        this.time = time;
        this.floating = floating;
        this.consumption = consumption;
    }

    /** A perpetual license for one device. */
    public static Terms perpetual() {
        return new Terms(LicenseType.PERPETUAL, SeatTerms.oneDevice(), TimeTerms.unlimited(), FloatingTerms.none(), ConsumptionTerms.none());
    }

    /** The same terms once the first device is activated: a duration or a trial becomes a date. */
    public Terms firstActivated(OffsetDateTime now) {
        return new Terms(type, seats, time.firstActivated(type, now), floating, consumption);
    }

    /** The same terms as a trial of so many days from the first activation on, where they do not say how many themselves. */
    public Terms trial(int days) {
        LicenseType ending = type == LicenseType.SUBSCRIPTION ? LicenseType.TIME_LIMITED : type;
        return new Terms(ending, seats, time.trial(days), floating, consumption);
    }

    public LicenseType type() {
        return type;
    }

    public SeatTerms seats() {
        return seats;
    }

    public TimeTerms time() {
        return time;
    }

    public FloatingTerms floating() {
        return floating;
    }

    public ConsumptionTerms consumption() {
        return consumption;
    }
}
