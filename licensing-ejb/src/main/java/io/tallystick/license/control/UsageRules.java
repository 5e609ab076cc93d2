package io.tallystick.license.control;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.license.boundary.Usage;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** Whether units may be used (§5, requirement L5). */
public final class UsageRules {

    private UsageRules() {
    }

    /** Units may be given back only where the terms say so, and never more than were used. */
    public static void requireSignAllowed(ConsumptionTerms terms, long total, long units) {
        if (units < 0 && !terms.negativeAllowed()) {
            throw new LicensingException(ErrorCode.NEGATIVE_CONSUMPTIONS_NOT_ALLOWED);
        }
        if (units < 0 && total + units < 0) {
            throw new LicensingException(ErrorCode.NEGATIVE_CONSUMPTIONS_NOT_ALLOWED, "Only " + total + " units were used: give back no more.");
        }
    }

    /** The total may not pass maximum plus overages, nor what the caller itself wants at the most. */
    public static void requireEnough(ConsumptionTerms terms, long total, Usage usage, ErrorCode refusal) {
        long wished = Math.addExact(total, usage.units());
        if (usage.units() > 0 && !narrowed(terms, usage).allow(wished)) {
            throw new LicensingException(refusal);
        }
    }

    private static ConsumptionTerms narrowed(ConsumptionTerms terms, Usage usage) {
        boolean overages = terms.overagesAllowed() && !Boolean.FALSE.equals(usage.overagesAllowed());
        return new ConsumptionTerms(terms.maxConsumptions(), terms.unlimited(), terms.negativeAllowed(), overages,
            lower(terms.maxOverages(), usage.maxOverages()), terms.reset(), terms.period());
    }

    private static long lower(long granted, Long wished) {
        if (wished == null || wished == 0) {
            return granted;
        }
        return granted == 0 ? wished : Math.min(granted, wished);
    }
}
