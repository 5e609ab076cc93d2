package io.tallystick.client.cli;

import io.tallystick.client.License;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Commands about slots of floating licenses and features. */
final class FloatingCommands {

    private FloatingCommands() {
    }

    static void checkFeature(Session session) {
        String code = session.arguments().option(Option.FEATURE, null);
        new LicenseLines(session).feature(session.client().checkFeature(session.owningIdentity(), code));
    }

    static void borrow(Session session) {
        List<String> operands = session.arguments().operands();
        Instant until = operands.isEmpty() ? null : moment(operands.get(0));
        String feature = session.arguments().option(Option.FEATURE, null);
        session.say("borrowed_until", feature == null ? session.client().borrow(session.owningIdentity(), until)
                : session.client().borrowFeature(session.owningIdentity(), feature, until));
    }

    static void release(Session session) {
        String feature = session.arguments().option(Option.FEATURE, null);
        if (feature == null) {
            session.client().release(session.owningIdentity());
        } else {
            session.client().releaseFeature(session.owningIdentity(), feature);
        }
        session.say("status", "released");
    }

    /** What a check tells of slots, where the license floats. */
    static void slots(Session session, License license) {
        if (!license.json().path("is_floating").asBoolean() && !license.json().path("is_floating_cloud").asBoolean()) {
            return;
        }
        session.say("floating_in_use_devices", license.json().path("floating_in_use_devices").asLong());
        session.say("floating_users", license.json().path("floating_users").asLong());
        if (license.json().path("is_borrowed").asBoolean()) {
            session.say("borrowed_until", license.json().path("borrowed_until").asText());
        }
    }

    private static Instant moment(String text) {
        try {
            return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new UsageException("%s is no moment such as 2030-06-15 or 2030-06-15T18:00:00Z.", text);
        }
    }
}
