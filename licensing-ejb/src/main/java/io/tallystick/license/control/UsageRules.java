package io.tallystick.license.control;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.Rule;
import io.tallystick.license.boundary.Usage;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;
import java.util.List;

/** Whether units may be used (§5, requirement L5). */
public final class UsageRules {

    /**
     * Units that are wished.
     *
     * @param type    of the license
     * @param feature what the license grants of the feature that is named; null where none is named, or where it counts no such feature
     * @param terms   whose units they are; null where nothing counts them
     * @param total   used in the current period
     */
    public record Wish(LicenseType type, FeatureGrant feature, ConsumptionTerms terms, long total, Usage usage, OffsetDateTime now) {
    }

    private static final Rule<Wish> LICENSE_COUNTS_UNITS = Rule.refusing("license_counts_units", ErrorCode.LICENSE_NOT_CONSUMPTION,
        wish -> wish.type() != LicenseType.CONSUMPTION, wish -> "The license type is " + wish.type().wire() + ".");
    private static final Rule<Wish> FEATURE_COUNTS_UNITS = Rule.refusing("feature_counts_units", ErrorCode.UNSUPPORTED_PRODUCT_FEATURE,
        wish -> wish.feature() == null, UsageWords::feature);
    private static final Rule<Wish> FEATURE_HAS_NOT_EXPIRED = Rule.refusing("feature_has_not_expired", ErrorCode.LICENSE_EXPIRED,
        wish -> wish.feature() != null && wish.feature().expiredAt(wish.now()),
        wish -> "The feature " + wish.usage().featureCode() + " has expired: ask the vendor.", UsageWords::end);
    private static final Rule<Wish> SIGN_IS_ALLOWED = new Rule<>("units_may_be_given_back",
        wish -> requireSignAllowed(wish.terms(), wish.total(), wish.usage().units()), UsageWords::sign);

    /** Of the license itself, in this order. */
    public static final List<Rule<Wish>> OF_A_LICENSE =
        List.of(LICENSE_COUNTS_UNITS, SIGN_IS_ALLOWED, enough(ErrorCode.LICENSE_NOT_ENOUGH_CONSUMPTIONS));
    /** Of a feature, in this order. */
    public static final List<Rule<Wish>> OF_A_FEATURE =
        List.of(FEATURE_COUNTS_UNITS, FEATURE_HAS_NOT_EXPIRED, SIGN_IS_ALLOWED, enough(ErrorCode.FEATURE_NOT_ENOUGH_CONSUMPTIONS));

    private UsageRules() {
    }

    private static Rule<Wish> enough(ErrorCode refusal) {
        return new Rule<>("units_are_left", wish -> requireEnough(wish.terms(), wish.total(), wish.usage(), refusal), UsageWords::left);
    }

    /** Units may be given back only where the terms say so, and never more than were used. */
    public static void requireSignAllowed(ConsumptionTerms terms, long total, long units) {
        if (terms == null) {
            return;
        }
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
        if (terms != null && usage.units() > 0 && !narrowed(terms, usage).allow(wished)) {
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
