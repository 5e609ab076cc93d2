package io.tallystick.airgap.control;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a license grants, as the bits of a confirmation code: the day, the license's id, and all in which it differs from its policy
 * (requirement G8). Each difference is a bit 1, its kind, its place (0 for the license, else the number of the feature) and its value; a bit
 * 0 ends them.
 */
public final class GrantBits {

    private static final OffsetDateTime EPOCH = OffsetDateTime.parse("2020-01-01T00:00:00Z");
    private static final int DAY_BITS = 16;
    private static final int KIND_BITS = 3;
    private static final int PLACE_BITS = 5;
    /** Minutes until the year 2147; what ends later ends then. */
    private static final int MINUTE_BITS = 26;

    private enum Kind { END, MAXIMUM, USED, UNLIMITED, OVERAGES, ABSENT, TRIAL, MAINTENANCE }

    private final BitWriter bits = new BitWriter();

    private GrantBits() {
    }

    /** The bits of a license that was activated just now. */
    public static String of(LicenseView license, LicenseTemplate policy, OffsetDateTime now) {
        GrantBits grant = new GrantBits();
        grant.bits.put(ChronoUnit.DAYS.between(EPOCH, now), DAY_BITS).number(license.id());
        grant.time(license);
        if (license.countsConsumption()) {
            grant.units(0, policy.terms().consumption(), license.terms().consumption(), license.counts().totalConsumptions());
        }
        List<FeatureView> features = policy.features();
        for (int place = 1; place <= features.size(); place++) {
            grant.feature(place, features.get(place - 1), license);
        }
        return grant.bits.put(0, 1).toString();
    }

    private void time(LicenseView license) {
        TimeTerms time = license.terms().time();
        moment(Kind.END, 0, time.endsAt(license.terms().type()));
        moment(Kind.MAINTENANCE, 0, time.maintenancePeriod());
        if (time.trial()) {
            begin(Kind.TRIAL, 0);
        }
    }

    private void feature(int place, FeatureView known, LicenseView license) {
        Optional<LicenseFeatureView> granted = license.features().stream().filter(each -> each.code().equals(known.code())).findFirst();
        if (granted.isEmpty()) {
            begin(Kind.ABSENT, place);
            return;
        }
        moment(Kind.END, place, granted.get().grant().expiryDate());
        if (known.type() == FeatureType.CONSUMPTION) {
            units(place, known.consumption(), granted.get().grant().consumption(), granted.get().totalConsumptions());
        }
    }

    private void units(int place, ConsumptionTerms policy, ConsumptionTerms granted, long used) {
        if (granted.maxConsumptions() != policy.maxConsumptions()) {
            begin(Kind.MAXIMUM, place).number(granted.maxConsumptions());
        }
        if (used > 0) {
            begin(Kind.USED, place).number(used);
        }
        if (granted.unlimited() != policy.unlimited()) {
            begin(Kind.UNLIMITED, place).put(granted.unlimited() ? 1 : 0, 1);
        }
        if (granted.overagesAllowed() != policy.overagesAllowed() || granted.maxOverages() != policy.maxOverages()) {
            begin(Kind.OVERAGES, place).put(granted.overagesAllowed() ? 1 : 0, 1).number(granted.maxOverages());
        }
    }

    private void moment(Kind kind, int place, OffsetDateTime moment) {
        if (moment != null) {
            long minutes = ChronoUnit.MINUTES.between(EPOCH, moment);
            begin(kind, place).put(Math.max(0, Math.min(minutes, (1L << MINUTE_BITS) - 1)), MINUTE_BITS);
        }
    }

    private BitWriter begin(Kind kind, int place) {
        return bits.put(1, 1).put(kind.ordinal(), KIND_BITS).put(place, PLACE_BITS);
    }
}
