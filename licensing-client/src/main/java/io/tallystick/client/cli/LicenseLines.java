package io.tallystick.client.cli;

import io.tallystick.client.Feature;
import io.tallystick.client.License;
import io.tallystick.client.Quota;
import io.tallystick.client.offline.Usage;
import java.time.Instant;
import java.util.Optional;

/** Says what is known about a license, one fact a line. */
record LicenseLines(Session session) {

    void license(License license) {
        session.say(license.isKeyBased() ? "license" : "user", license.ownerName());
        session.say("license_id", license.id());
        session.say("license_type", license.type());
        session.say("valid_until", endOr(license.endsAt()));
    }

    /** A feature that is there and counts nothing. */
    void feature(Feature feature) {
        session.say("feature." + feature.code() + ".valid_until", endOr(feature.endsAt()));
    }

    /** The lines of license and feature differ in their first word only. */
    void usage(Usage usage) {
        String prefix = usage.feature() == null ? "" : "feature." + usage.feature() + ".";
        session.say(prefix + "total_consumptions", usage.used());
        session.say(prefix + "max_consumptions", most(usage.quota()));
        session.say(prefix + "unreported_consumptions", usage.unreported());
    }

    /** The most units that may be counted, overage included. */
    static String most(Quota quota) {
        return quota.isEndless() ? "unlimited" : Long.toString(quota.ceiling());
    }

    private static String endOr(Optional<Instant> end) {
        return end.map(Instant::toString).orElse("never");
    }
}
