package io.tallystick.client.offline;

import io.tallystick.client.Feature;
import io.tallystick.client.License;
import io.tallystick.client.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The meters of a license file in force.
 *
 * @param file      verified and usable
 * @param installed what was counted with it
 * @param now       the present
 */
record Metering(LicenseFile file, Installed installed, Instant now) {

    /** Counts units on the license. */
    Installed use(long units) {
        if (!license().counts()) {
            throw Refusal.LICENSE_NOT_CONSUMPTION.because("The license is of type %s and counts no units.",
                    license().type());
        }
        return installed.withUnits(meter().count(units));
    }

    /** Counts units on a feature. */
    Installed useFeature(String code, long units) {
        Feature feature = available(code);
        if (!feature.counts()) {
            throw Refusal.UNSUPPORTED_PRODUCT_FEATURE.because("The feature %s counts no units.", code);
        }
        return installed.withFeature(code, meter(feature).count(units));
    }

    /** The feature, if the license has it and it has not ended. */
    Feature available(String code) {
        Feature feature = license().feature(code).orElseThrow(() -> Refusal.UNSUPPORTED_PRODUCT_FEATURE.because(
                "The license has no feature %s.", code));
        if (feature.isExpired(now)) {
            throw Refusal.FEATURE_EXPIRED.because("The feature %s ended at %s.", code, feature.expiry());
        }
        return feature;
    }

    /** The same after counting. */
    Metering withInstalled(Installed counted) {
        return new Metering(file, counted, now);
    }

    /** How much is used of the license. */
    Usage usage() {
        return usage(null, meter());
    }

    /** How much is used of a feature that the license has. */
    Usage usage(Feature feature) {
        return usage(feature.code(), meter(feature));
    }

    /** How much is used of everything that counts. */
    List<Usage> usages() {
        List<Usage> all = new ArrayList<>();
        if (license().counts()) {
            all.add(usage());
        }
        license().features().stream().filter(Feature::counts).map(this::usage).forEach(all::add);
        return List.copyOf(all);
    }

    private License license() {
        return file.license();
    }

    private Meter meter() {
        return new Meter(license().quota(), installed.units(), file.date(), now,
                Refusal.LICENSE_NOT_ENOUGH_CONSUMPTIONS);
    }

    private Meter meter(Feature feature) {
        return new Meter(feature.quota(), installed.feature(feature.code()), file.date(), now,
                Refusal.FEATURE_NOT_ENOUGH_CONSUMPTIONS);
    }

    private static Usage usage(String feature, Meter meter) {
        return new Usage(feature, meter.quota(), meter.used(), meter.counter().unreported());
    }
}
