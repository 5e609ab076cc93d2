package io.tallystick.client.cli;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.LicenseApiException;
import io.tallystick.client.LicenseClient;
import io.tallystick.client.offline.AirGap;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.RequestWriter;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.ApiKey;
import io.tallystick.client.signing.Credentials;
import io.tallystick.client.signing.OauthClient;
import io.tallystick.client.signing.TrustedKeys;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** One run of a command: what was asked for, what is known, and where to answer. */
final class Session {

    private final Arguments arguments;
    private final Settings settings;
    private final StateFolder folder;
    private final Surroundings surroundings;

    Session(Arguments arguments, Surroundings surroundings) {
        this.arguments = arguments;
        this.surroundings = surroundings;
        this.folder = StateFolder.at(surroundings.stateFolder(arguments));
        this.settings = Settings.of(new SettingsFile(folder), arguments.options(), surroundings);
        if (arguments.options().containsKey(Option.PUBLIC_KEY)) {
            keyFile().add(TextFiles.publicKeys(arguments.options().get(Option.PUBLIC_KEY)));
        }
    }

    Arguments arguments() {
        return arguments;
    }

    Settings settings() {
        return settings;
    }

    /** Keeps settings as if they had been given on the command line. */
    void remember(Map<Option, String> given) {
        new SettingsFile(folder).remember(given);
    }

    /** A line for the program that reads the answer. */
    void say(String name, Object value) {
        surroundings.out().println(name + ": " + value);
    }

    /** A line for a person. */
    void note(String text) {
        surroundings.err().println("note: " + text);
    }

    /** The device without anyone to own its license, enough to work with a license file. */
    DeviceIdentity identity() {
        return new DeviceIdentity(settings.required(Option.HARDWARE_ID), settings.required(Option.PRODUCT),
                settings.owner().orElse(null));
    }

    /** The device as it asks for a license. */
    DeviceIdentity owningIdentity() {
        if (settings.owner().isEmpty()) {
            throw new UsageException("--license-key is needed, or --username and --password (once: they are "
                    + "remembered); or TALLYSTICK_DEVICE_LICENSE_KEY and so on in the environment.");
        }
        return identity();
    }

    OfflineDevice device() {
        return new OfflineDevice(folder, identity(), trustedKeys(), clock());
    }

    AirGap airGap() {
        return new AirGap(folder, identity(), trustedKeys(), clock());
    }

    LicenseClient client() {
        return new LicenseClient(settings.server(), credentials(), trustedKeys(), clock());
    }

    RequestWriter writer() {
        return new RequestWriter(credentials(), facts(), UUID::randomUUID);
    }

    /** What this machine tells about itself, and the variables given. */
    DeviceFacts facts() {
        Map<String, String> variables = arguments.variables();
        return surroundings.facts().withVariables(variables);
    }

    KeyFile keyFile() {
        return new KeyFile(folder);
    }

    /**
     * Trusts the server's key from its {@code .well-known} when no key is trusted yet, and the other keys that it vouches for.
     *
     * @throws LicenseApiException when the server cannot be asked
     */
    void trustOnFirstUse() {
        if (trustedKeys().isEmpty()) {
            TrustedKeys found = client().wellKnown().publicKey();
            keyFile().add(found.and(new LicenseClient(settings.server(), credentials(), found, clock()).publicKeys()));
            note("from now on this device trusts the key " + found.fingerprints().get(0) + " of "
                    + settings.server() + ".");
        }
    }

    private TrustedKeys trustedKeys() {
        TrustedKeys kept = keyFile().read();
        return settings.get(Option.PUBLIC_KEY).map(TextFiles::publicKeys).map(kept::and).orElse(kept);
    }

    private Credentials credentials() {
        return settings.callsByOauth()
                ? new OauthClient(settings.required(Option.CLIENT_ID), settings.required(Option.CLIENT_SECRET))
                : new ApiKey(settings.required(Option.API_KEY), settings.required(Option.SHARED_KEY));
    }

    private Clock clock() {
        return surroundings.clock();
    }
}
