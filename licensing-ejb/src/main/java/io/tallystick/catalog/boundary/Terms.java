package io.tallystick.catalog.boundary;

/** Everything a policy hands to a license, copied at creation (requirement C3). */
public record Terms(LicenseType type, SeatTerms seats, TimeTerms time, FloatingTerms floating, ConsumptionTerms consumption) {

    /** A perpetual license for one device. */
    public static Terms perpetual() {
        return new Terms(LicenseType.PERPETUAL, SeatTerms.oneDevice(), TimeTerms.unlimited(), FloatingTerms.none(), ConsumptionTerms.none());
    }
}
