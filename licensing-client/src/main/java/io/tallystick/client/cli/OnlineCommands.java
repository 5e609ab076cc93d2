package io.tallystick.client.cli;

import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.License;
import io.tallystick.client.LicenseApiException;
import io.tallystick.client.LicenseClient;
import io.tallystick.client.Quota;
import java.util.UUID;

/** Commands that ask the server. */
final class OnlineCommands {

    private OnlineCommands() {
    }

    static void activate(Session session) {
        DeviceIdentity device = session.owningIdentity();
        session.trustOnFirstUse();
        License license = session.client().activate(device, session.facts());
        session.device().confirmOnline(true);
        session.say("status", "active");
        new LicenseLines(session).license(license);
        seats(session, license);
    }

    static void check(Session session) {
        if (session.arguments().options().containsKey(Option.FEATURE)) {
            FloatingCommands.checkFeature(session);
        } else {
            checkLicense(session);
        }
    }

    private static void checkLicense(Session session) {
        License license = session.client().check(session.owningIdentity());
        session.device().confirmOnline(true);
        session.say("status", license.isExpired() ? "expired" : "active");
        new LicenseLines(session).license(license);
        seats(session, license);
        FloatingCommands.slots(session, license);
        if (license.isExpired()) {
            throw new LicenseApiException(200, "license_expired", "The license has ended.");
        }
    }

    static void consume(Session session) {
        long units = Units.of(session.arguments().operands(), 0);
        String key = session.arguments().option(Option.IDEMPOTENCY_KEY, UUID.randomUUID().toString());
        try {
            Quota quota = consume(session, units, key);
            session.say("total_consumptions", quota.total());
            session.say("max_consumptions", LicenseLines.most(quota));
        } catch (LicenseApiException refused) {
            if (refused.code().equals(LicenseApiException.SERVER_UNREACHABLE)) {
                session.note("the units may have been counted or not; repeat the command with --idempotency-key "
                        + key + " and they count once.");
            }
            throw refused;
        }
    }

    static void deactivate(Session session) {
        DeviceIdentity device = session.owningIdentity();
        session.device().mustHoldNoFile();
        session.client().deactivate(device);
        session.device().confirmOnline(false);
        session.say("status", "license_deactivated");
    }

    private static Quota consume(Session session, long units, String key) {
        LicenseClient client = session.client();
        DeviceIdentity device = session.owningIdentity();
        String feature = session.arguments().option(Option.FEATURE, null);
        return feature == null ? client.addConsumption(device, units, key)
                : client.addFeatureConsumption(device, feature, units, key);
    }

    private static void seats(Session session, License license) {
        boolean unlimited = license.json().path("allow_unlimited_activations").asBoolean();
        session.say("times_activated", license.json().path("times_activated").asLong());
        session.say("max_activations", unlimited ? "unlimited" : license.json().path("max_activations").asText());
    }
}
