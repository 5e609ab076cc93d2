package io.tallystick.client.cli;

import io.tallystick.client.License;
import io.tallystick.client.Release;
import java.util.EnumMap;
import java.util.Map;

/** Commands that ask what there is to be had. */
final class CatalogCommands {

    private CatalogCommands() {
    }

    /** Gets a trial and remembers its license, so that activate takes it. */
    static void trial(Session session) {
        session.trustOnFirstUse();
        License trial = session.client().trial(session.identity(), session.arguments().option(Option.EMAIL, null));
        String password = trial.json().path("initial_password").asText(null);
        remember(session, trial, password);
        new LicenseLines(session).license(trial);
        session.say("trial_days", trial.json().path("trial_days").asLong());
        if (password != null) {
            session.say("initial_password", password);
        }
    }

    /** The owner who is remembered already keeps his password: a repeated trial does not tell it again. */
    private static void remember(Session session, License trial, String password) {
        if (session.settings().owner().filter(known -> known.name().equals(trial.ownerName())).isPresent()) {
            return;
        }
        Map<Option, String> owner = new EnumMap<>(Option.class);
        owner.put(trial.isKeyBased() ? Option.LICENSE_KEY : Option.USERNAME, trial.ownerName());
        if (password != null) {
            owner.put(Option.PASSWORD, password);
        }
        session.remember(owner);
    }

    static void versions(Session session) {
        String environment = session.arguments().option(Option.ENV, null);
        for (Release release : session.client().versions(session.owningIdentity(), environment, null)) {
            session.say("version", release.version() + " " + release.releaseDate());
        }
    }
}
